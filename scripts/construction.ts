/** Rebuilds docs/pictures/construction.png: the symbol's construction, drawn from its own numbers. */
import { writeFile } from 'node:fs/promises';
import { composeLogo, inkTable, symbolParameters } from '@coodyssee/logo';
import { renderSvg } from '@coodyssee/logo/svg';
import { inks } from '@coodyssee/tokens';
import { Resvg } from '@resvg/resvg-js';
import { element, type Xml } from '../packages/logo/src/export/xml.ts';
import type { Circle } from '../packages/logo/src/geometry/circle.ts';
import { createCordee } from '../packages/logo/src/geometry/cordee.ts';
import type { Point } from '../packages/logo/src/geometry/path.ts';
import { slopeAt } from '../packages/logo/src/geometry/slope.ts';

const { left, right, front } = createCordee(symbolParameters);
const { disc, gap } = symbolParameters;
const line = inks.ardoise.screen;

const circle = (
  { centre: [cx, cy], radius: r }: Circle,
  attributes: Record<string, string | number> = {},
): Xml => element('circle', { cx, cy, r, fill: 'none', stroke: line, 'stroke-width': 0.3, ...attributes });

const segment = ([x1, y1]: Point, [x2, y2]: Point, attributes: Record<string, string | number> = {}): Xml =>
  element('line', { x1, y1, x2, y2, stroke: line, 'stroke-width': 0.3, ...attributes });

const dashed = { 'stroke-dasharray': '1 0.8' };

/** Every slope of the drawing, carried down to the base. */
const slopes = [left, right, front].flatMap(({ apex, innerApex }) =>
  [apex, innerApex].flatMap((top) =>
    ([-1, 1] as const).map((side) => segment(top, slopeAt(top, side, disc.base))),
  ),
);

const grid = Array.from({ length: 25 }, (_, i) => i * 4).flatMap((at) => [
  segment([at, 0], [at, 96], { 'stroke-width': 0.08 }),
  segment([0, at], [96, at], { 'stroke-width': 0.08 }),
]);

const drawing = composeLogo({ variant: 'symbol' });
const table = inkTable('colour', { scene: drawing });
const href = `data:image/svg+xml;base64,${Buffer.from(renderSvg(drawing, table.inks)).toString('base64')}`;
const symbol = (opacity: number, x = 0): Xml =>
  element('image', { x: x + 4, y: 9, width: drawing.width, height: drawing.height, href, opacity });

const construction = [
  ...grid,
  symbol(0.25),
  circle(disc),
  segment([0, disc.base], [96, disc.base]),
  segment([disc.centre[0], 4], [disc.centre[0], 92], dashed),
  ...slopes,
  ...[left, right, front].flatMap(({ head }) => [
    circle(head),
    circle({ ...head, radius: head.radius + gap }, dashed),
  ]),
  circle({ ...disc, radius: disc.radius - 2 * gap }, dashed),
];

const view = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '-6 -2 214 102' };
const paper = element('rect', { x: -6, y: -2, width: 214, height: 102, fill: inks.blanc.screen });
const svg = element('svg', view, [paper, ...construction, symbol(1, 104)]);
const image = new Resvg(svg.markup, { fitTo: { mode: 'width', value: 1600 } });
await writeFile(new URL('../docs/pictures/construction.png', import.meta.url), image.render().asPng());
