import type { ComponentProps, CSSProperties } from 'react';
import { needed, oneOf } from '../../interface/base/mistakes.ts';
import { figureInk, type HexColour } from './figure-ink.ts';
import { initialsOf } from './initials.ts';
import { person } from './person.generated.ts';

export type PersonTone = 'brand' | 'soft' | 'slate';

const tones: readonly PersonTone[] = ['brand', 'soft', 'slate'];

/** The rest goes to the mark’s element: `id`, `ref`, `data-*`, listeners. */
export interface PersonMarkProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** The person’s name: the text alternative, and where the initials come from. */
  readonly name: string;
  /** Address of a photo. Without it the mark is a figure, or initials. */
  readonly src?: string;
  /** True for letters instead of the figure. */
  readonly initials?: boolean;
  /** Default `brand`. */
  readonly tone?: PersonTone;
  /** A member’s own colour: the ground under the figure; behind letters the whole disc, which turn black where white would not be seen. */
  readonly colour?: HexColour;
  /** Width in px; the height is three quarters of it. Default 40. */
  readonly size?: number;
  /** True where the name stands beside it in text: hidden from assistive technology. */
  readonly decorative?: boolean;
}

const own = (colour: HexColour) =>
  ({ '--own': colour, '--own-letters': `var(--coodyssee-ink-${figureInk(colour)})` }) as CSSProperties;

/**
 * A person in the language of the symbol: head and shoulders over their own massif, in a disc cut flat; letters, or a photo
 * in the same outline.
 *
 * @example <PersonMark name="Camille Roux" src="/camille.jpg" size={64} />
 */
export function PersonMark({
  name: given,
  src,
  initials,
  tone = 'brand',
  colour,
  size = 40,
  decorative,
  className = '',
  style,
  ...props
}: PersonMarkProps) {
  const name = needed('<PersonMark name>', given, 'name="Camille Roux"');
  return (
    <span
      {...props}
      className={`coodyssee-person ${className}`}
      data-tone={colour ? 'own' : oneOf('<PersonMark tone>', tone, tones)}
      style={{ width: size, ...(colour && own(colour)), ...style }}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {src ? <img src={src} alt="" /> : <Drawn letters={initials ? initialsOf(name) : ''} />}
    </span>
  );
}

const [width, height] = person.box;

const Drawn = ({ letters }: { readonly letters: string }) => (
  <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
    <path d={person.disc} data-part={letters ? 'plate' : 'sky'} />
    {letters ? (
      <text x={width / 2} y={letterLine} textAnchor="middle">
        {letters}
      </text>
    ) : (
      <>
        <path d={person.foot} data-part="foot" />
        <path d={person.figure} />
      </>
    )}
  </svg>
);

/** Capitals in the middle of what is seen of the disc. */
const letterLine = 50;
