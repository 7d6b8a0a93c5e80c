import type { ComponentProps } from 'react';
import { oneOf } from '../../interface/base/mistakes.ts';
import { wordmark } from './drawings.generated.ts';
import { isInLine, type Step, type SymbolCut } from './steps.ts';

/** `auto` follows the page's day and night; `current` is one ink, the colour of the text around. */
export type LogoInk = 'auto' | 'colour' | 'dark' | 'reversed' | 'black' | 'white' | 'current';

const inks: readonly LogoInk[] = ['auto', 'colour', 'dark', 'reversed', 'black', 'white', 'current'];

/** What every logo takes, whatever its lockup; the rest goes to its element: `id`, `ref`, `data-*`, listeners. */
export interface LogoStyleProps extends Omit<ComponentProps<'span'>, 'children' | 'title'> {
  /**
   * `auto` follows day and night. `colour` is for light grounds, `dark` for dark ones, `reversed` for the brand
   * orange. `black`, `white` and `current` are one ink. Default `auto`.
   */
  readonly ink?: LogoInk;
  /**
   * Width in px. Under its least width the logo gives way to the next simpler drawing, at the same width.
   * Without it the logo fills its container, and follows it.
   */
  readonly width?: number;
  /** The text alternative, in French. In a link, say where it leads. Default « Logo Coodyssée ». */
  readonly title?: string;
  /** True where the name stands beside it in text: hidden from assistive technology. */
  readonly decorative?: boolean;
}

interface StepLogoProps extends LogoStyleProps {
  readonly steps: readonly Step[];
  /** Outlines of the symbol's two cuts. */
  readonly cuts: readonly SymbolCut[];
  /** Default: as the ink wants it. */
  readonly rendering?: 'solid' | 'line';
}

/** A logo of any kind: at a width, the one step that holds there; in a container all of them, shown by CSS. */
export function StepLogo({
  steps,
  cuts,
  ink: asked = 'auto',
  rendering = isInLine(asked) ? 'line' : 'solid',
  width: given,
  title = 'Logo Coodyssée',
  decorative,
  className = '',
  ...props
}: StepLogoProps) {
  const ink = oneOf('<Logo ink>', asked, inks);
  // text where a number is expected still says a width
  const width = Number(given) || undefined;
  const drawn = width ? [steps.find(({ least }) => width >= least) ?? (steps.at(-1) as Step)] : steps;
  return (
    <span
      {...props}
      className={`coodyssee-logo ${className}`}
      data-ink={ink}
      data-rendering={rendering}
      data-fluid={!width}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title, lang: 'fr' })}
    >
      {drawn.map(({ least, cut, lockup: { box, symbol, words, more } }, i) => (
        <svg
          key={least}
          aria-hidden
          viewBox={`0 0 ${box.join(' ')}`}
          width={width}
          height={width && (width * (box[1] ?? 0)) / (box[0] ?? 1)}
          data-below={drawn[i - 1]?.least}
          data-from={drawn[i + 1] && least}
        >
          {symbol != null && (
            <>
              <path data-part="people" transform={symbol} d={cuts[cut]?.people} />
              <path data-part="mark" fillRule="evenodd" transform={symbol} d={cuts[cut]?.mark} />
            </>
          )}
          {words && <path transform={words} d={wordmark} />}
          {more && <path transform={more.place} d={more.lines} />}
        </svg>
      ))}
    </span>
  );
}
