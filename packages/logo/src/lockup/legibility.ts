import { IdentityError } from '../errors.ts';
import type { Drawing, MinimumWidth, Width } from './drawing.ts';

/** What to do under the minimum: draw the next simpler thing, or refuse. */
type Policy = 'simplify' | 'refuse';

/** A width, and how the drawing is used at it. */
export interface At {
  readonly width: Width;
  /** Default `refuse`. */
  readonly policy?: Policy;
  /** True when the drawing stands on a ground with its clear space, which takes its share of the width. */
  readonly padded?: boolean;
}

/** The least width to ask for: the drawing's own, plus the room a ground adds. */
export function leastWidth(drawing: Drawing, { padded = false }: Pick<At, 'padded'>): MinimumWidth {
  const share = padded ? drawing.width / (drawing.width + 2 * drawing.clearSpace) : 1;
  const { px, mm } = drawing.minimumWidth;
  return { px: px / share, mm: mm / share };
}

/**
 * Whether a drawing may be used at a width.
 * @throws IdentityError `bad-size` for what is no width
 */
export function isLegible(drawing: Drawing, at: At): boolean {
  const asked = 'px' in at.width ? at.width.px : at.width.mm;
  if (!(asked > 0 && Number.isFinite(asked))) throw noWidth(asked);
  const least = leastWidth(drawing, at);
  return 'px' in at.width ? at.width.px >= least.px : at.width.mm >= least.mm;
}

/** The smallest size of words to read: 8 px on a screen, 1.75 mm (5 pt) on paper. */
const smallestWords = { px: 8, mm: 1.75 } as const;

/** A drawing's width and smallest words in drawing units, and the least width its kind is decided for. */
export interface Legibility {
  readonly width: number;
  readonly smallest: number;
  readonly decided: MinimumWidth;
}

/** The width under which a drawing's words can no longer be read: never less than what was decided. */
export const legibleWidth = ({ width, smallest, decided }: Legibility): MinimumWidth => ({
  px: Math.max(decided.px, Math.ceil((smallestWords.px * width) / smallest)),
  mm: Math.max(decided.mm, Math.ceil((smallestWords.mm * width) / smallest)),
});

const noWidth = (asked: number): IdentityError =>
  new IdentityError(
    'bad-size',
    {
      what: `«\u00A0${asked}\u00A0» n’est pas une largeur.`,
      why: 'Une largeur est un nombre plus grand que zéro.',
      fix: 'Donnez par exemple 400\u00A0px ou 40\u00A0mm.',
    },
    { reason: 'no-width', asked },
  );
