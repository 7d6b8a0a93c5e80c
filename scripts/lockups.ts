/** The lockups as the React logo carries them: short outlines, and where they stand in their box. */
import type { Rendering } from '@coodyssee/logo';
import { composeLogo } from '@coodyssee/logo/compose';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import type { Role } from '@coodyssee/logo/scene';
import { bounds, unite } from '../packages/logo/src/geometry/bounds.ts';
import type { Box, Path } from '../packages/logo/src/geometry/path.ts';

export const draw = (variant: string, rendering: Rendering = 'solid') =>
  composeLogo(coodyssee, { variant, rendering });

const { wordmark } = coodyssee;
/** Steps a unit of the symbol's 96-unit box: no point of it moves by more than a hundredth of a unit. */
export const step = 50;
/** Half units of the typeface: its outlines are whole numbers there, and stay exact. */
export const letterStep = 4000;

const short = (value: number, decimals: number) => Number(value.toFixed(decimals));
const boxOf = (paths: readonly Path[]) => unite(paths.map(bounds)) as Box;

/** An SVG transform into the steps of the box. */
function put({ x, y }: Pick<Box, 'x' | 'y'>, scale: number): string {
  const [across, down] = [short(x * step, 1), short(y * step, 1)];
  const parts = [
    (across || down) && `translate(${across} ${down})`,
    scale !== 1 && `scale(${short(scale, 6)})`,
  ];
  return parts.filter(Boolean).join('');
}

export const pathsOf = (variant: string, role: Role) =>
  draw(variant).shapes.flatMap((shape) => (shape.role === role ? [shape.path] : []));

/** Where words stand in a scene and how large, told from their outline alone. */
export function placeOf(words: Path, paths: readonly Path[]) {
  const [own, there] = [boxOf([words]), boxOf(paths)];
  const scale = there.width / own.width;
  return { at: { x: there.x - own.x * scale, y: there.y - own.y * scale }, scale };
}

export const cutNames = ['symbol', 'symbol-small'] as const;

/** How far a lockup moves the symbol from where it stands alone. */
function symbolAt(mark: readonly Path[], alone: string): Pick<Box, 'x' | 'y'> {
  const [own, there] = [boxOf(pathsOf(alone, 'mark')), boxOf(mark)];
  return { x: there.x - own.x, y: there.y + there.height - own.y - own.height };
}

export type Place = ReturnType<typeof placeOf>;
export const putWords = ({ at, scale }: Place) => put(at, (scale * step) / letterStep);

/** A lockup in one cut: its box, and where its parts stand in it. */
function drawnIn(variant: string, cut: number) {
  const { width, height } = draw(variant);
  const [mark, words] = [pathsOf(variant, 'mark'), pathsOf(variant, 'wordmark')];
  return {
    box: [short(width * step, 0), short(height * step, 0)],
    ...(mark.length > 0 && { symbol: put(symbolAt(mark, cutNames[cut] ?? 'symbol'), 1) }),
    ...(words.length > 0 && { words: putWords(placeOf(wordmark.path, words)) }),
  };
}

/** A lockup in each of its cuts: least widths, boxes, and where the parts stand. */
export const lockup = (...variants: readonly string[]) => ({
  least: variants.map((id) => draw(id).minimumWidth.px),
  drawn: variants.map(drawnIn),
});

/** Room to keep free round any lockup, in steps of its box. */
export const clearSpace = (): number => draw('symbol').clearSpace * step;
