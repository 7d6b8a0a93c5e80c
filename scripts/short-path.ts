/** The shortest SVG path data for an outline: whole numbers, relative, one letter for a run of the same command. */
import type { Path, Point } from '../packages/logo/src/geometry/path.ts';
import { type Arc, curves, type Stretch } from './curves.ts';

interface Pen {
  /** Where it stands, in whole steps. */
  at: Point;
  /** Where the outline began. */
  start: Point;
  /** The last quadratic's control point. */
  control?: Point | undefined;
  /** The last letter written. */
  letter: string;
}

/** A space only where two numbers would run together. */
const list = (numbers: readonly number[], afterLetter: boolean) =>
  numbers.map((n, i) => (n < 0 || (i === 0 && afterLetter) ? `${n}` : ` ${n}`)).join('');

function write(pen: Pen, letter: string, numbers: readonly number[]): string {
  const implied = letter === pen.letter || (pen.letter === 'm' && letter === 'l');
  pen.letter = letter;
  return (implied ? '' : letter) + list(numbers, !implied);
}

/** A rounded end throws the centre of a wide arc far off, so one much wider than a right angle is written in two. */
function halved(arc: Arc): Arc[] {
  const wide = Math.abs(arc.angle) > 2 && Math.abs(arc.angle) < 2 * Math.PI - 1e-6;
  if (!wide) return [arc];
  const back = Math.atan2(arc.to[1] - arc.centre[1], arc.to[0] - arc.centre[0]) - arc.angle / 2;
  const half: Point = [
    arc.centre[0] + arc.radius * Math.cos(back),
    arc.centre[1] + arc.radius * Math.sin(back),
  ];
  return [
    { ...arc, angle: arc.angle / 2, to: half },
    { ...arc, angle: arc.angle / 2 },
  ];
}

/** A half circle's ends lie exactly two radii apart, or a rounding would throw its centre far off. */
function arcNumbers({ radius, angle }: Arc, by: Point, step: number): number[] {
  const r = Math.round(radius * step);
  const sweep = angle > 0 ? 1 : 0;
  if (Math.abs(angle) < 2 * Math.PI - 1e-6) return [r, r, 0, Math.abs(angle) > Math.PI ? 1 : 0, sweep, ...by];
  return [r, r, 0, 1, sweep, -2 * r, 0, r, r, 0, 1, sweep, 2 * r, 0];
}

function writeCurve(pen: Pen, stretch: Stretch, step: number): string {
  if (stretch.kind === 'close') {
    pen.letter = 'z';
    pen.at = pen.start;
    return 'z';
  }
  const whole = ([x, y]: Point): Point => [Math.round(x * step), Math.round(y * step)];
  const by = (point: Point): Point => [whole(point)[0] - pen.at[0], whole(point)[1] - pen.at[1]];
  const to = by(stretch.to);
  switch (stretch.kind) {
    case 'arc':
      return write(pen, 'a', arcNumbers(stretch, to, step));
    case 'cubic':
      return write(pen, 'c', [...stretch.controls.flatMap(by), ...to]);
    case 'quadratic': {
      const [x, y] = whole(stretch.control);
      const { control, at } = pen;
      pen.control = [x, y];
      const smooth = control && 2 * at[0] - control[0] === x && 2 * at[1] - control[1] === y;
      return write(pen, smooth ? 't' : 'q', [...(smooth ? [] : by(stretch.control)), ...to]);
    }
    case 'line':
      if (to[0] === 0 || to[1] === 0) return write(pen, to[0] === 0 ? 'v' : 'h', [to[0] || to[1]]);
      return write(pen, 'l', to);
    default:
      return write(pen, 'm', to);
  }
}

/**
 * @param step whole steps a drawing unit: no point moves by more than half a step, however long the path
 * @example shortPath([['M', 1, 1], ['L', 2, 1], ['L', 2, 2.5], ['Z']], 2) // 'm2 2 2 0 0 3z'
 */
export function shortPath(path: Path, step: number): string {
  const pen: Pen = { at: [0, 0], start: [0, 0], letter: '' };
  return curves(path, 2 / step)
    .flatMap<Stretch>((stretch) => (stretch.kind === 'arc' ? halved(stretch) : [stretch]))
    .map((stretch) => {
      const text = writeCurve(pen, stretch, step);
      if (stretch.kind !== 'quadratic') pen.control = undefined;
      if (stretch.kind !== 'close')
        pen.at = [Math.round(stretch.to[0] * step), Math.round(stretch.to[1] * step)];
      if (stretch.kind === 'move') pen.start = pen.at;
      return text;
    })
    .join('');
}
