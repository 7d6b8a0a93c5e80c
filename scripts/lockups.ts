/** The lockups as the React logo carries them: short outlines, and where they stand in their box. */
import type { Rendering } from '@coodyssee/logo';
import { composeLogo } from '@coodyssee/logo/compose';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import type { Role } from '@coodyssee/logo/scene';
import { bounds, unite } from '../packages/logo/src/geometry/bounds.ts';
import type { Box, Path } from '../packages/logo/src/geometry/path.ts';
import { place } from '../packages/logo/src/geometry/transform.ts';
import { shortPath } from './short-path.ts';

const draw = (variant: string, rendering: Rendering = 'solid') =>
  composeLogo(coodyssee, { variant, rendering });

const { wordmark } = coodyssee;
const { lettering: descriptor } = coodyssee.descriptor;
/** Steps a unit of the symbol's 96-unit box: no point of it moves by more than a hundredth of a unit. */
const step = 50;
/** Half units of the typeface: its outlines are whole numbers there, and stay exact. */
const letterStep = 4000;

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

const pathsOf = (variant: string, role: Role) =>
  draw(variant).shapes.flatMap((shape) => (shape.role === role ? [shape.path] : []));

/** Where words stand in a scene and how large, told from their outline alone. */
function placeOf(words: Path, paths: readonly Path[]) {
  const [own, there] = [boxOf([words]), boxOf(paths)];
  const scale = there.width / own.width;
  return { at: { x: there.x - own.x * scale, y: there.y - own.y * scale }, scale };
}

const cutNames = ['symbol', 'symbol-small'] as const;

/** How far a lockup moves the symbol from where it stands alone. */
function symbolAt(mark: readonly Path[], alone: string): Pick<Box, 'x' | 'y'> {
  const [own, there] = [boxOf(pathsOf(alone, 'mark')), boxOf(mark)];
  return { x: there.x - own.x, y: there.y + there.height - own.y - own.height };
}

type Place = ReturnType<typeof placeOf>;
const putWords = ({ at, scale }: Place) => put(at, (scale * step) / letterStep);

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

/** The symbol's two parts, of the usual cut and of the small one: what is inked, and the people. */
export const cuts = (rendering: Rendering) =>
  cutNames.map((variant) => {
    const { shapes } = draw(variant, rendering);
    const part = (wanted: Role) =>
      shortPath(
        shapes.flatMap(({ role, path }) => (role === wanted ? path : [])),
        step,
      );
    return { people: part('people'), mark: part('mark') };
  });

/** Both lines in the typeface's own steps, their origin on the first one's baseline. */
export function descriptorLockup() {
  const drawn = pathsOf('descriptor', 'descriptor');
  const [first, second] = descriptor.map(({ path }, i) => placeOf(path, drawn.slice(i, i + 1))) as [
    Place,
    Place,
  ];
  // each line has its own size: both are as wide as the wordmark
  const path = descriptor.flatMap((line, i) => {
    const { at, scale } = i === 0 ? first : second;
    const [x, y] = [at.x - first.at.x, at.y - first.at.y].map((move) => move / first.scale);
    return place(line.path, scale / first.scale, x ?? 0, y ?? 0);
  });
  const more = {
    place: putWords(first),
    lines: shortPath(path, letterStep),
  };
  const { least, drawn: cutsOf } = lockup('descriptor');
  return { least, drawn: cutsOf.map((cut) => ({ ...cut, more })) };
}

/** The wordmark's outline in the typeface's own steps. */
export const words = (): string => shortPath(wordmark.path, letterStep);
