import type { ComponentProps, CSSProperties } from 'react';
import { needed, oneOf } from '../../interface/base/mistakes.ts';
import { figureInk, type HexColour } from './figure-ink.ts';
import { initialsOf } from './initials.ts';

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
  /** A member’s own colour instead of the tone; the figure turns black where white would not be seen. */
  readonly colour?: HexColour;
  /** Width in px; the height is seven eighths of it. Default 40. */
  readonly size?: number;
  /** True where the name stands beside it in text: hidden from assistive technology. */
  readonly decorative?: boolean;
}

/** The disc of the symbol, cut flat at three quarters of its radius, in its own box of 88 by 77. */
const disc = 'M14.9 77A44 44 0 1 1 73.1 77z';
/** One person alone: head, then shoulders that come down on the corners of the base. Slope 4/3, gap 4. */
const figure =
  'M44 10.7a12 12 0 1 1 0 24 12 12 0 1 1 0-24zM44 38.7l28.7 38.3h-14.4l-14.3-19.1-14.3 19.1h-14.4z';

const own = (colour: HexColour) =>
  ({ '--own-disc': colour, '--own-figure': `var(--coodyssee-ink-${figureInk(colour)})` }) as CSSProperties;

/**
 * A person in the language of the symbol: head and shoulders on a disc cut flat, or a photo in the same outline.
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

const Drawn = ({ letters }: { readonly letters: string }) => (
  <svg viewBox="0 0 88 77" aria-hidden="true">
    <path d={disc} data-part="disc" />
    {letters ? (
      <text x="44" y="52" textAnchor="middle">
        {letters}
      </text>
    ) : (
      <path d={figure} />
    )}
  </svg>
);
