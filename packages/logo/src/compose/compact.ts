import type { Shape } from '../scene/scene.ts';
import { type BadgeStyle, type BadgeText, endorsementRuns, type LaidOut } from './badge-text.ts';
import type { Cut, MinimumWidth } from './drawing.ts';
import { letteringShape, wordmark } from './lettering.ts';
import { capHeight } from './metrics.ts';
import { rowShape, rowWidth } from './rows.ts';
import { cordee, symbolShapes, wordsLeft } from './symbol.ts';
import type { Wording } from './wording.ts';

const { disc } = cordee.parameters;
const wordmarkSize = 48;
/** From the small line's baseline to the wordmark's capital. */
const lineGap = 10;

/** The words before the wordmark: large where they are few, at most as wide as the wordmark where they are many. */
const endorsementSize: Readonly<Record<Wording, number>> = { short: 27, long: 18.5 };

/** The least width by the cut of the symbol: three people need 28 px (8 mm) of disc, two hold at 18 px (5 mm). */
export const compactMinimum: Readonly<Record<Cut, MinimumWidth>> = {
  regular: { px: 109, mm: 31 },
  small: { px: 72, mm: 20 },
};

/** Symbol, endorsement and wordmark on one base, without the member's name, for a layout that carries it already. */
export function layOutCompact(text: BadgeText, { wording = 'short', ...style }: BadgeStyle): LaidOut {
  const [words] = endorsementRuns(text.status, wording);
  const line = text.typesetter.shape([{ text: words?.text.trim() ?? '', weight: 500 }]);
  const natural = rowWidth({ role: 'endorsement', line, size: 1, y: 0 });
  const size = Math.min(endorsementSize[wording], (wordmark.width * wordmarkSize) / natural);
  const y = disc.base - capHeight * wordmarkSize - lineGap;
  const shapes: Shape[] = [
    ...symbolShapes(style),
    rowShape({ role: 'endorsement', line, size, y }, wordsLeft),
    letteringShape('wordmark', wordmark, { scale: wordmarkSize, x: wordsLeft, y: disc.base }),
  ];
  // « avec » alone may blur, the wordmark says with whom; a sentence must be read
  return { shapes, fit: { wording }, smallest: wording === 'short' ? wordmarkSize : size };
}
