import { rectanglePath } from '../../../geometry/polygon.ts';
import { place } from '../../../geometry/transform.ts';
import type { OwnLogo } from '../../../own-logo/own-logo.ts';
import type { Scene, Shape } from '../../../scene/scene.ts';
import type { Placement } from '../../lettering.ts';

/** The logo in its own colours: its outlines, or its pixels in their box. */
function coloured(logo: OwnLogo): readonly Shape[] {
  if (logo.kind === 'drawing') return logo.marks.map((mark) => ({ ...mark, role: 'own' }));
  const { picture, ink, width, height } = logo;
  return [{ role: 'own', path: rectanglePath(0, 0, width, height), rule: 'nonzero', ink, picture }];
}

/**
 * A member's own logo as shapes of a scene: in its colours, and over that in one ink. An ink table paints one of the
 * two, so that no set of inks changes the geometry.
 */
export function ownLogoShapes(logo: OwnLogo, { scale, x, y }: Placement): readonly Shape[] {
  const oneInk = logo.oneInk?.outlines.map((outline): Shape => ({ ...outline, role: 'own-ink' })) ?? [];
  return [...coloured(logo), ...oneInk].map((shape) => ({ ...shape, path: place(shape.path, scale, x, y) }));
}

/** A member's own logo as a scene of its own, for a page that carries it first. */
export const ownLogoScene = (logo: OwnLogo, title: string): Scene => ({
  width: logo.width,
  height: logo.height,
  shapes: ownLogoShapes(logo, { scale: 1, x: 0, y: 0 }),
  own: { edges: logo.edges, hasOneInk: logo.oneInk !== undefined },
  kind: 'badge',
  title,
});
