import type { Scene } from '@coodyssee/logo/scene';
import type { Path, Point } from '@coodyssee/logo/vector';

/** One edge of an outline: a straight line, or a curve followed in small steps. */
export interface Edge {
  readonly kind: 'straight' | 'curved';
  readonly from: Point;
  readonly to: Point;
  /** In drawing units. */
  readonly length: number;
}

const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** How many chords stand for a curve: their sum is within a thousandth of its length. */
const steps = 64;

type Curve = readonly [Point, Point, Point, Point];

const onCurve = (curve: Curve, t: number): Point => {
  const at = (axis: 0 | 1) => {
    const [a, b, c, d] = curve.map((point) => point[axis]) as [number, number, number, number];
    return (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  };
  return [at(0), at(1)];
};

const curveLength = (curve: Curve): number =>
  Array.from({ length: steps }, (_, i) =>
    far(onCurve(curve, i / steps), onCurve(curve, (i + 1) / steps)),
  ).reduce((sum, length) => sum + length, 0);

/** Every edge of a path, the one that closes it included. */
export function edgesOf(path: Path): readonly Edge[] {
  const edges: Edge[] = [];
  let start: Point = [0, 0];
  let pen: Point = start;
  const draw = (kind: Edge['kind'], to: Point, length: number) => {
    if (length > 1e-6) edges.push({ kind, from: pen, to, length });
    pen = to;
  };
  for (const command of path) {
    if (command[0] === 'M') {
      start = pen = [command[1], command[2]];
    } else if (command[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = command;
      draw('curved', [x, y], curveLength([pen, [x1, y1], [x2, y2], [x, y]]));
    } else {
      const to: Point = command[0] === 'L' ? [command[1], command[2]] : start;
      draw('straight', to, far(pen, to));
    }
  }
  return edges;
}

const sceneEdges = ({ shapes }: Scene): readonly Edge[] => shapes.flatMap(({ path }) => edgesOf(path));
const total = (edges: readonly Edge[]): number => edges.reduce((sum, { length }) => sum + length, 0);

/** The share of all edges that is straight, 0 to 1. */
export function straightShare(scene: Scene): number {
  const edges = sceneEdges(scene);
  return total(edges.filter(({ kind }) => kind === 'straight')) / total(edges);
}

/** The steepnesses of a drawing's straight edges, each once, level ones first (0); to a thousandth. */
export function slopesOf(scene: Scene): readonly number[] {
  const steep = sceneEdges(scene)
    .filter(({ kind, length }) => kind === 'straight' && length > 0.05)
    .map(({ from, to }) => Math.abs((to[1] - from[1]) / (to[0] - from[0])));
  return [...new Set(steep.map((value) => Math.round(value * 1000) / 1000))].sort((a, b) => a - b);
}
