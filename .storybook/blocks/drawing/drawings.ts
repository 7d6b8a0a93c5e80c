import type { InkRole } from '@coodyssee/logo';
import { identity } from '../../identity.ts';

/** A logo as an ink set draws it, with its inks and the ground they are made for; the page paints the ground. */
export function logoIn(variant: string, set: string, ground?: InkRole) {
  const artwork = identity.logo({ variant, inks: set, ground: 'none' });
  // asked for again on its ground, which is refused where it would not be seen
  const on = ground ? identity.logo({ variant, inks: set, ground }).ground : artwork.ground;
  return { scene: artwork.scene, inks: artwork.inks, ground: on };
}

/** The symbol alone, to be spread on a drawing. */
export function symbolIn(set: string) {
  const { scene, inks } = logoIn('symbol', set);
  return { scene, inks };
}
