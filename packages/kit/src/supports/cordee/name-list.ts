import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { bounds, place, unite } from '@coodyssee/logo/vector';
import { placeText } from '../../page/place-text.ts';
import { pt } from '../../page/point.ts';
import { setLine, setTitle, type TextStyle } from '../../page/text.ts';
import { firstFitting } from '../fits.ts';
import type { Everybody, Walker } from './everybody.ts';
import { nameColumns, sizes } from './name-columns.ts';
import { posterSize } from './poster-plan.ts';

const { inks } = brand;

const weight = 600;
const gutter = 10;

/** Where the names begin, and what they keep from the sides. */
export interface ListPlace {
  readonly top: number;
  readonly margin: number;
  readonly rows: number;
}

/** Everybody's name, in the order in which they stand, each with one person in their colour. */
export function nameList({ walkers, typesetter }: Everybody, at: ListPlace): readonly Piece[] {
  const { columns, lines, size, step } = nameColumns(walkers.length, at.rows);
  const width = (posterSize.width - 2 * at.margin - (columns - 1) * gutter) / columns;
  const sign = 1.15 * pt(size);
  const style: TextStyle = { weight, size, least: sizes.least * 0.8, ink: inks.inkText };
  const measure = { typesetter, width: width - 1.5 * sign };
  return walkers.flatMap((walker, i) => {
    const x = at.margin + Math.floor(i / lines) * (width + gutter);
    const y = at.top + (i % lines) * step + 0.7 * pt(size);
    const words =
      firstFitting(
        () => setLine(walker.name, style, measure),
        () =>
          setTitle(
            walker.name,
            { ...style, size: size * 0.72, least: 5, leading: 1.08 },
            { ...measure, lines: 2, oneLine: 0.97 },
          ),
      ) ?? setTitle(walker.name, { ...style, size: 7, least: 2, leading: 1.1 }, { ...measure, lines: 3 });
    const middle = (words.lines.at(-1)?.y ?? 0) / 2;
    return [
      signOf(walker, { x, y, height: sign }),
      placeText(words, { x: x + 1.5 * sign, y: y - middle }).piece,
    ];
  });
}

/** One of the people of the cordée, standing on a line of writing. */
function signOf({ ink }: Walker, { x, y, height }: { x: number; y: number; height: number }): Piece {
  const [one] = brand.symbol.chain?.({ count: 1, seed: brand.name }) ?? [];
  const paths = one ? [one.head, one.body] : [];
  const box = unite(paths.map(bounds));
  const scale = height / (box?.height ?? 1);
  const marks = paths.map(
    (path) => ({ path: place(path, scale, x - (box?.x ?? 0) * scale, y), ink, rule: 'nonzero' }) as const,
  );
  return { tag: 'artifact', text: '', marks };
}
