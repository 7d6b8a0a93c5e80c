import { contrast, meets, parseColour } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';

/** A ground of the member’s own colour, and the one ink that is read on it. */
export interface MemberGround {
  /** `#rrggbb` */
  readonly screen: string;
  readonly set: 'white' | 'black' | 'reversed';
  /** Contrast of white with the ground: 4.5 is wanted for words. */
  readonly white: number;
}

/**
 * White on the colour as it was chosen, or black where white is not read on it: one of the two always is.
 * Without a colour, the charter’s own white on orange.
 *
 * @throws IdentityError `bad-colour`
 * @example memberGround('gold').set // 'black'
 */
export function memberGround(colour: string | undefined): MemberGround {
  const screen = colour ? parseColour(colour).screen : inks['orange-texte'].screen;
  const white = contrast(inks.blanc, screen);
  if (!colour) return { screen, set: 'reversed', white };
  return { screen, set: meets(inks.blanc, screen, 'text') ? 'white' : 'black', white };
}
