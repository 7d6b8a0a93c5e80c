import { fr } from '@coodyssee/kit/words';
import type { InkSet } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { UsageError } from '../line/usage-error.ts';
import { type Background, ownGround } from '../options/backgrounds.ts';

/**
 * White on orange is not white on something else; it may do without any ground, where the page is orange.
 *
 * @throws UsageError `wrong-ground`, with the white inks offered where they are seen on that ground.
 */
export function refuseGround(inks: readonly InkSet[] = [], background?: Background): void {
  const painted = background?.ink;
  const reversed = inks.find((ink) => ownGround(ink) !== null && ownGround(ink) !== painted);
  if (!reversed || !background || !painted) return;
  const { slug, inks: seen = [] } = background;
  throw new UsageError(
    'wrong-ground',
    {
      what: fr`L’encre « ${reversed.slug} » ne va pas avec le fond « ${slug} ».`,
      why: fr`Cette encre apporte son propre fond, ${brand.inks[reversed.ground].name}.`,
      fix: seen.includes('white')
        ? fr`Écrivez plutôt : --ink blanc --background ${slug}`
        : fr`Retirez --background ${slug}, ou choisissez une encre pour fond clair : --ink couleur`,
    },
    { ink: reversed.id, background: background.id },
  );
}
