import { findEntry, frame, type InkSet, inkSets, type OwnLogo, paintBesideBadge } from '@coodyssee/logo';
import type { InkedBadge } from '../badge-inks.ts';
import { alternativeOf } from '../badge-picture.ts';
import type { KitOrder } from '../support.ts';

/** How the files are called: `atelier-ubac_badge-votre-logo_couleur.svg`. */
const design = 'votre-logo';

/**
 * The member's own logo beside the endorsement in one set of inks; white on orange brings its orange along.
 *
 * @throws IdentityError where the logo cannot be drawn in these inks
 */
export function besideBadge(order: KitOrder, ownLogo: OwnLogo, set: InkSet): InkedBadge {
  const { member, typesetter, wording } = order;
  const isPadded = set === 'reversed';
  const { scene, inked, notices } = paintBesideBadge(ownLogo, member, {
    inks: set,
    typesetter,
    ...(wording && { wording }),
    ...(member.colour && { colour: member.colour }),
    ...(isPadded && { ground: 'own' }),
  });
  const { slug = set, label = set } = findEntry(inkSets, set) ?? {};
  return {
    scene: frame(scene, { padding: isPadded ? scene.clearSpace : 0, ground: isPadded }),
    inks: inked.inks,
    notices,
    alternative: alternativeOf(scene),
    design,
    ink: slug,
    label,
  };
}
