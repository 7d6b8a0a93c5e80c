import { memberInk } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import type { CSSProperties } from 'react';

/** The darkest ground of the day and the lightest of the night: what holds on them holds on the others. */
const grounds = { day: inks.neige, night: inks.ardoise } as const;

const held = (colour: string, ground: (typeof grounds)[keyof typeof grounds]): string =>
  memberInk(colour, { ground, use: 'graphic', house: { primary: inks.orange, ink: inks.ardoise } }).ink
    .screen;

/**
 * A member’s colour for shapes, day and night: 3:1 on the page’s grounds, moved in lightness only where it
 * must. For the `style` of an element of class `coodyssee-member`.
 *
 * @throws IdentityError `bad-colour`
 * @example <span className="coodyssee-member" style={memberStyle('seagreen')} />
 */
export const memberStyle = (colour: string): CSSProperties =>
  ({
    '--coodyssee-member-day': held(colour, grounds.day),
    '--coodyssee-member-night': held(colour, grounds.night),
  }) as CSSProperties;
