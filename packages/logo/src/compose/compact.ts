import type { Shape } from '../scene/scene.ts';
import { type BadgeText, endorsementRuns, type LaidOut } from './badge-text.ts';
import type { Rendering } from './drawing.ts';
import { letteringShape, wordmark } from './lettering.ts';
import { capHeight } from './metrics.ts';
import { rowShape, rowWidth } from './rows.ts';
import { cordee, symbolShapes } from './symbol.ts';
import type { Wording } from './wording.ts';

const { disc } = cordee.parameters;
const textLeft = disc.centre[0] + disc.radius + 15;
const wordmarkSize = 48;
/** From the small line's baseline to the wordmark's capital. */
const lineGap = 10;

/** The words before the wordmark: large where they are few, at most as wide as the wordmark where they are many. */
const endorsementSize: Readonly<Record<Wording, number>> = { short: 27, long: 18.5 };

/** How a compact badge is drawn. */
export interface CompactOptions {
  readonly rendering: Rendering;
  readonly wording: Wording;
}

/** Symbol, endorsement and wordmark without the member's name, for a layout that carries it already. */
export function layOutCompact(text: BadgeText, options: CompactOptions): LaidOut {
  const { rendering, wording } = options;
  const [words] = endorsementRuns(text.status, wording);
  const line = text.typesetter.shape([{ text: words?.text.trim() ?? '', weight: 500 }]);
  const natural = rowWidth({ role: 'endorsement', line, size: 1, y: 0 });
  const size = Math.min(endorsementSize[wording], (wordmark.width * wordmarkSize) / natural);
  const rise = capHeight * (wordmarkSize + size) + lineGap;
  const baseline = (disc.base + disc.centre[1] - disc.radius + rise) / 2;
  const shapes: Shape[] = [
    ...symbolShapes(rendering),
    rowShape({ role: 'endorsement', line, size, y: baseline - capHeight * wordmarkSize - lineGap }, textLeft),
    letteringShape('wordmark', wordmark, { scale: wordmarkSize, x: textLeft, y: baseline }),
  ];
  return { shapes, fit: { wording }, smallest: size };
}
