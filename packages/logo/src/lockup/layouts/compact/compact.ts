import type { Shape } from '../../../scene/scene.ts';
import { letteringShape } from '../../lettering.ts';
import { standOn } from '../../slab.ts';
import { endorsementRuns, type Wording } from '../../words/badge-text.ts';
import { rowShape, rowWidth } from '../../words/rows.ts';
import type { LaidOut, Layout, LayoutRequest } from '../layout.ts';

/** The wordmark's size and its descender, in drawing units and in em. */
const wordmarkSize = 40;
const wordmarkDescent = 0.19;
/** From the descender of the wordmark to the horizon, and from its capital to the small line over it. */
const air = { foot: 2, line: 7 } as const;
/** The member's ground under the symbol and the words. */
const slabHeight = 12;

/** The words before the wordmark: large where they are few, at most as wide as the wordmark where they are many. */
const largest = (wording: Wording): number => (wording === 'short' ? 21 : 15.5);

/** Symbol, endorsement and wordmark on the member's ground, without their name, for a layout that carries it already. */
export function layOutCompact({ brand, text, rendering, cut, wording = 'short' }: LayoutRequest): LaidOut {
  const { symbol, wordmark, typeface } = brand;
  const { words, horizon } = symbol;
  const [before] = endorsementRuns(brand, text.status, wording);
  const line = text.typesetter.shape([{ text: before?.text.trim() ?? '', weight: 500 }]);
  const natural = rowWidth({ role: 'endorsement', line, size: 1, y: 0 });
  const width = wordmark.width * wordmarkSize;
  const size = Math.min(largest(wording), width / natural);
  const base = horizon - air.foot - wordmarkDescent * wordmarkSize;
  const y = base - typeface.capHeight * wordmarkSize - air.line;
  const shapes: Shape[] = [
    ...standOn(brand, { rendering, cut, right: words.left + width, height: slabHeight, words: [] }),
    rowShape({ role: 'endorsement', line, size, y }, words.left),
    letteringShape('wordmark', wordmark, { scale: wordmarkSize, x: words.left, y: base }),
  ];
  // a word or two alone may blur, the wordmark says with whom; a sentence must be read
  return { shapes, fit: { wording }, smallest: wording === 'short' ? wordmarkSize : size };
}

export const compact = {
  id: 'compact',
  slug: 'compact',
  label: 'Badge compact, sans nom',
  short: 'Compact',
  when: 'Près de votre propre nom ou de votre logo\u00a0: emballage, étiquette, signature.',
  english: {
    label: 'Compact badge, without a name',
    short: 'Compact',
    when: 'Near your own name or logo: packaging, label, signature.',
  },
  place: 'small',
  aspect: 3.9,
  isNamed: false,
  // three people need 28 px (8 mm) of disc, two hold at 18 px (5 mm)
  minimumWidth: { regular: { px: 109, mm: 31 }, small: { px: 72, mm: 20 } },
  simpler: [{ id: 'compact' }, { id: 'compact', cut: 'small' }, { id: 'symbol' }, { id: 'symbol-small' }],
  layOut: layOutCompact,
} as const satisfies Layout;
