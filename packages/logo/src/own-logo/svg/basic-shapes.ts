import { arc, circlePath } from '../../geometry/circle.ts';
import type { Command, Path, Point } from '../../geometry/path.ts';
import { polygon, rectanglePath } from '../../geometry/polygon.ts';
import { transform } from '../../geometry/transform.ts';
import type { Budget } from '../limits.ts';
import type { Style } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import { readLength, readNumbers } from './length.ts';
import { parsePath } from './path-grammar.ts';

/** What percentages are of. */
export interface Whole {
  readonly width: number;
  readonly height: number;
}

/** Outlines of an element, and whether all of it could be read. */
interface Outlines {
  readonly path: Path;
  readonly isWhole: boolean;
}

type Measure = (name: string, whole: number, fallback?: number) => number;

/** Measures that a style may give, and those that only an attribute does. */
const measuring =
  ({ attributes }: MarkupElement, style: Style): Measure =>
  (name, whole, fallback = 0) =>
    readLength(style.get(name) ?? attributes.get(name), whole, fallback);

const diagonal = ({ width, height }: Whole) => Math.hypot(width, height) / Math.SQRT2;

function ellipsePath([x, y]: Point, [rx, ry]: Point): Path {
  if (!(rx > 0 && ry > 0)) return [];
  return transform(circlePath({ centre: [0, 0], radius: 1 }), [rx, 0, 0, ry, x, y]);
}

/** A quarter of an ellipse round a corner. */
const corner = (x: number, y: number, [rx, ry]: Point, from: number): Command[] =>
  transform(arc({ centre: [0, 0], radius: 1 }, from, from + Math.PI / 2), [rx, 0, 0, ry, x, y]) as Command[];

function roundedRectangle([x, y]: Point, [width, height]: Point, [rx, ry]: Point): Path {
  const [right, bottom] = [x + width, y + height];
  return [
    ['M', x + rx, y],
    ['L', right - rx, y],
    ...corner(right - rx, y + ry, [rx, ry], -Math.PI / 2),
    ['L', right, bottom - ry],
    ...corner(right - rx, bottom - ry, [rx, ry], 0),
    ['L', x + rx, bottom],
    ...corner(x + rx, bottom - ry, [rx, ry], Math.PI / 2),
    ['L', x, y + ry],
    ...corner(x + rx, y + ry, [rx, ry], Math.PI),
    ['Z'],
  ];
}

function rectangle(measure: Measure, { width, height }: Whole): Path {
  const [x, y] = [measure('x', width), measure('y', height)];
  const [w, h] = [measure('width', width), measure('height', height)];
  if (!(w > 0 && h > 0)) return [];
  const [rx, ry] = [measure('rx', width, -1), measure('ry', height, -1)];
  const radius = (own: number, other: number, most: number) =>
    Math.min(Math.max(own < 0 ? other : own, 0), most);
  const radii: Point = [radius(rx, ry, w / 2), radius(ry, rx, h / 2)];
  return radii[0] > 0 && radii[1] > 0 ? roundedRectangle([x, y], [w, h], radii) : rectanglePath(x, y, w, h);
}

function points(element: MarkupElement, budget: Budget): readonly Point[] {
  const numbers = readNumbers(element.attributes.get('points') ?? '');
  budget.spend('commands', numbers.length / 2);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

/** What an element's measures are read in. */
interface Room {
  readonly style: Style;
  readonly whole: Whole;
}

type Shape = (element: MarkupElement, room: Room, budget: Budget) => Outlines;
const whole =
  (draw: (measure: Measure, whole: Whole) => Path): Shape =>
  (element, room) => ({ path: draw(measuring(element, room.style), room.whole), isWhole: true });

const open = (path: Path): Path => path.filter(([letter]) => letter !== 'Z');

/** The elements that draw, by name. */
const shapes: Readonly<Record<string, Shape>> = {
  path: (element, _, budget) => parsePath(element.attributes.get('d') ?? '', budget),
  rect: whole(rectangle),
  circle: whole((measure, room) => {
    const radius = measure('r', diagonal(room));
    return ellipsePath([measure('cx', room.width), measure('cy', room.height)], [radius, radius]);
  }),
  ellipse: whole((measure, { width, height }) => {
    const [rx, ry] = [measure('rx', width, -1), measure('ry', height, -1)];
    return ellipsePath([measure('cx', width), measure('cy', height)], [rx < 0 ? ry : rx, ry < 0 ? rx : ry]);
  }),
  line: whole((measure, { width, height }) => [
    ['M', measure('x1', width), measure('y1', height)],
    ['L', measure('x2', width), measure('y2', height)],
  ]),
  polygon: (element, _, budget) => ({ path: polygon(points(element, budget)), isWhole: true }),
  polyline: (element, _, budget) => ({ path: open(polygon(points(element, budget))), isWhole: true }),
};

export const isShape = (name: string): boolean => Object.hasOwn(shapes, name);

/** The outlines of a `path`, `rect`, `circle`…, in its own units. */
export const outlinesOf: Shape = (element, room, budget) =>
  shapes[element.name]?.(element, room, budget) ?? { path: [], isWhole: true };
