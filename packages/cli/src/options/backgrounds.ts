import type { Entry, InkRole, InkSet } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';

/** A ground a person may ask for: the ink of that role, or none. */
export interface Background extends Entry {
  readonly ink: InkRole | null;
  /** Ids of the ink sets that are seen on it, written when none is asked for; none where any may be. */
  readonly inks?: readonly string[];
}

const ground = (of: Omit<Background, 'slug'> & { readonly ink: InkRole }): Background => ({
  ...of,
  slug: brand.inks[of.ink].name,
});

export const backgrounds: readonly Background[] = [
  { id: 'transparent', slug: 'transparent', label: 'Sans fond', ink: null },
  ground({ id: 'white', label: 'Blanc', ink: 'paper', inks: ['colour', 'black'] }),
  ground({ id: 'snow', label: 'Neige, le blanc chaud', ink: 'tint', inks: ['colour', 'black'] }),
  ground({ id: 'slate', label: 'Ardoise', ink: 'ink', inks: ['dark', 'white'] }),
  ground({ id: 'orange', label: 'Orange', ink: 'primary', inks: ['reversed', 'black'] }),
  ground({ id: 'black', label: 'Noir', ink: 'black', inks: ['dark', 'white'] }),
];

/** The ground an ink set brings along where none is asked for. */
export const ownGround = ({ bringsGround, ground: own }: InkSet): InkRole | null =>
  bringsGround ? own : null;
