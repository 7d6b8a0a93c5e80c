/** Rebuilds docs/pictures/construction.png: the symbol's construction, drawn from its own numbers: `npm run make -- construction`. */
import { writeFile } from 'node:fs/promises';
import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { renderSvg } from '@coodyssee/logo/svg';
import { inks } from '@coodyssee/tokens';
import { Resvg } from '@resvg/resvg-js';
import { findConstruction, type Segment } from '../packages/logo/src/brand/symbol/construction.ts';
import { element, type Xml } from '../packages/logo/src/export/xml.ts';
import type { Circle } from '../packages/logo/src/geometry/circle.ts';
import { identity } from './identity.ts';

const { circles, gaps, slopes, levels, axis } = findConstruction(symbolParameters, 96);
const line = inks.ardoise.screen;

const circle = (
  { centre: [cx, cy], radius: r }: Circle,
  attributes: Record<string, string | number> = {},
): Xml => element('circle', { cx, cy, r, fill: 'none', stroke: line, 'stroke-width': 0.3, ...attributes });

const segment = ([[x1, y1], [x2, y2]]: Segment, attributes: Record<string, string | number> = {}): Xml =>
  element('line', { x1, y1, x2, y2, stroke: line, 'stroke-width': 0.3, ...attributes });

const dashed = { 'stroke-dasharray': '1 0.8' };

const grid = Array.from({ length: 25 }, (_, i) => i * 4).flatMap((at) => [
  segment(
    [
      [at, 0],
      [at, 96],
    ],
    { 'stroke-width': 0.08 },
  ),
  segment(
    [
      [0, at],
      [96, at],
    ],
    { 'stroke-width': 0.08 },
  ),
]);

const artwork = identity.logo({ variant: 'symbol' });
const { scene: drawing } = artwork;
const href = `data:image/svg+xml;base64,${Buffer.from(renderSvg(drawing, artwork.inks)).toString('base64')}`;
const symbol = (opacity: number, x = 0): Xml =>
  element('image', { x: x + 3, y: 12, width: drawing.width, height: drawing.height, href, opacity });

const construction = [
  ...grid,
  symbol(0.25),
  ...circles.map((shape) => circle(shape)),
  ...levels.map((level) => segment(level)),
  segment(axis, dashed),
  ...slopes.map((line) => segment(line)),
  ...gaps.map((shape) => circle(shape, dashed)),
];

const view = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '-6 -2 214 102' };
const paper = element('rect', { x: -6, y: -2, width: 214, height: 102, fill: inks.blanc.screen });
const svg = element('svg', view, [paper, ...construction, symbol(1, 104)]);
const image = new Resvg(svg.markup, { fitTo: { mode: 'width', value: 1600 } });
export const makeConstruction = (): Promise<void> =>
  writeFile(new URL('../docs/pictures/construction.png', import.meta.url), image.render().asPng());
