import type { Shape } from '../../../scene/scene.ts';
import { letteringShape } from '../../lettering.ts';
import { endorsementRuns, type Wording } from '../../words/badge-text.ts';
import { rowShape, rowWidth } from '../../words/rows.ts';
import type { LaidOut, Layout, LayoutRequest } from '../layout.ts';

const wordmarkSize = 48;
/** From the small line's baseline to the wordmark's capital. */
const lineGap = 10;

/** The words before the wordmark: large where they are few, at most as wide as the wordmark where they are many. */
const largest = (wording: Wording): number => (wording === 'short' ? 27 : 18.5);

/** Symbol, endorsement and wordmark on one base, without the member's name, for a layout that carries it already. */
export function layOutCompact({ brand, text, rendering, cut, wording = 'short' }: LayoutRequest): LaidOut {
  const { symbol, wordmark, typeface } = brand;
  const { disc, words } = symbol;
  const [before] = endorsementRuns(brand, text.status, wording);
  const line = text.typesetter.shape([{ text: before?.text.trim() ?? '', weight: 500 }]);
  const natural = rowWidth({ role: 'endorsement', line, size: 1, y: 0 });
  const size = Math.min(largest(wording), (wordmark.width * wordmarkSize) / natural);
  const y = disc.base - typeface.capHeight * wordmarkSize - lineGap;
  const shapes: Shape[] = [
    ...symbol.draw({ rendering, cut }),
    rowShape({ role: 'endorsement', line, size, y }, words.left),
    letteringShape('wordmark', wordmark, { scale: wordmarkSize, x: words.left, y: disc.base }),
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
