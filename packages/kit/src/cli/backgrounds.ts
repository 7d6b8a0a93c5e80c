import type { Entry, InkSet } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { UsageError } from './usage-error.ts';

/** A ground a person may ask for: the ink of that name, or none. */
export interface Background extends Entry {
  readonly ink: 'blanc' | 'neige' | 'ardoise' | 'orange' | 'noir' | null;
  /** The ink sets that are seen on it, written when none is asked for; none where any may be. */
  readonly inks?: readonly InkSet[];
}

export const backgrounds: readonly Background[] = [
  { id: 'transparent', slug: 'transparent', label: 'Sans fond', ink: null },
  { id: 'white', slug: 'blanc', label: 'Blanc', ink: 'blanc', inks: ['colour', 'black'] },
  { id: 'snow', slug: 'neige', label: 'Neige, le blanc chaud', ink: 'neige', inks: ['colour', 'black'] },
  { id: 'slate', slug: 'ardoise', label: 'Ardoise', ink: 'ardoise', inks: ['dark', 'white'] },
  { id: 'orange', slug: 'orange', label: 'Orange', ink: 'orange', inks: ['reversed', 'black'] },
  { id: 'black', slug: 'noir', label: 'Noir', ink: 'noir', inks: ['dark', 'white'] },
];

/** The ground an ink set brings along where none is asked for. */
export const ownGround = (ink: Entry<InkSet>): Background['ink'] => (ink.id === 'reversed' ? 'orange' : null);

/**
 * White on orange is not white on something else; it may do without any ground, where the page is orange.
 *
 * @throws UsageError `wrong-ground`, with the white inks offered where they are seen on that ground.
 */
export function refuseGround(inks: readonly Entry<InkSet>[] = [], background?: Background): void {
  const painted = background?.ink;
  const reversed = inks.find((ink) => ownGround(ink) !== null && ownGround(ink) !== painted);
  if (!reversed || !background || !painted) return;
  const { slug, inks: seen = [] } = background;
  throw new UsageError(
    'wrong-ground',
    {
      what: fr`L’encre « ${reversed.slug} » ne va pas avec le fond « ${slug} ».`,
      why: fr`Cette encre apporte son propre fond, orange.`,
      fix: seen.includes('white')
        ? fr`Écrivez plutôt : --ink blanc --background ${slug}`
        : fr`Retirez --background ${slug}, ou choisissez une encre pour fond clair : --ink couleur`,
    },
    { ink: reversed.id, background: background.id },
  );
}
