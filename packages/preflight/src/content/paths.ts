import type { PdfValue } from '../pdf/values.ts';
import { boxOfAll, isNowhere, shared } from '../plates/box.ts';
import { type Polygons, uprightBox, widened } from '../plates/polygons.ts';
import { noteTrait } from './findings.ts';
import { scaleOf } from './matrix.ts';
import { colourWith, draw, layingOf, noteColour, visibleBox } from './paint.ts';
import { paintPattern } from './patterns.ts';
import { numbersOf, type Operate, type Run } from './run.ts';

/** mm; a quarter of a point less a hair: presses lose what is thinner. */
const thinnest = 0.0875;
/** mm; thinner lines are frames and cuts, not colour that runs over the edge. */
const broad = 1;

function fill(run: Run, evenOdd: boolean): void {
  const { polygons } = run.outline;
  const box = visibleBox(run, polygons);
  const { fill: tool, clip } = run.state;
  if (!box || polygons.every((points) => points.length < 6)) return;
  const whole = boxOfAll(polygons);
  const [across, up] = [whole[2] - whole[0], whole[3] - whole[1]];
  const thin = Math.min(across, up) * run.page.mm;
  if (thin < thinnest && Math.max(across, up) * run.page.mm > 1 && run.place === 'page')
    noteTrait(run.page.findings, 'hairlines', thin);
  if (tool.brush.pattern !== undefined) {
    paintPattern(run, { tool, box, polygons, evenOdd });
    return;
  }
  const item = { colour: colourWith(tool), tool, box };
  noteColour(run, item);
  draw(run, (plates) => plates.lay({ polygons, evenOdd, clip }, layingOf(run, item)));
}

/** The lines as areas, within what the clip’s box lets through. */
function stroke(run: Run): void {
  const { matrix, stroke: tool, lineWidth, clip } = run.state;
  const width = lineWidth * scaleOf(matrix);
  const lines: Polygons = widened(run.outline.polygons, width);
  const box = visibleBox(run, lines);
  if (!box || lines.length === 0) return;
  const thick = width * run.page.mm;
  const isPaint = run.place === 'page';
  if (tool.brush.pattern !== undefined) paintPattern(run, { tool, box, polygons: lines, evenOdd: false });
  else {
    const item = { colour: colourWith(tool), tool, box };
    if (thick < thinnest && isPaint && !item.colour.isPaper) noteTrait(run.page.findings, 'hairlines', thick);
    noteColour(run, item);
    const { covers, ...laying } = layingOf(run, item);
    const laid = thick >= broad && covers !== undefined ? { ...laying, covers } : laying;
    draw(run, (plates) => plates.lay({ polygons: lines, clip }, laid));
  }
}

/** A clip that was asked for takes hold after the path is painted. */
function endPath(run: Run): void {
  const { clipping, outline, state } = run;
  if (clipping) {
    const { polygons } = outline;
    const { clip } = state;
    const box = shared(clip.box, boxOfAll(polygons));
    run.state = { ...state, clip: { ...clip, box } };
    // an upright box needs no pixels
    if (!isNowhere(box) && !uprightBox(polygons))
      draw(run, (plates) => {
        const mask = plates.mask({ polygons, evenOdd: clipping === 'evenodd', clip });
        run.state = { ...state, clip: { box, mask } };
      });
    run.clipping = undefined;
  }
  outline.clear();
}

const paint =
  (how: { fill?: 'nonzero' | 'evenodd'; stroke?: boolean; close?: boolean }): Operate =>
  (_, run) => {
    if (how.close) run.outline.close();
    if (how.fill) fill(run, how.fill === 'evenodd');
    if (how.stroke) stroke(run);
    endPath(run);
  };

const at = (operands: readonly PdfValue[]) => {
  const [x = 0, y = 0] = numbersOf(operands);
  return [x, y] as const;
};

/** Paths are made, clipped with, painted. */
export const pathOperators: Readonly<Record<string, Operate>> = {
  m: (operands, { outline, state }) => outline.move(...at(operands), state.matrix),
  l: (operands, { outline, state }) => outline.line(...at(operands), state.matrix),
  c: (operands, { outline, state }) => outline.curve(numbersOf(operands), state.matrix),
  v: (operands, { outline, state }) => outline.curve([...outline.from, ...numbersOf(operands)], state.matrix),
  y: (operands, { outline, state }) => {
    const [x1, y1, x2, y2] = numbersOf(operands);
    outline.curve(
      [x1, y1, x2, y2, x2, y2].map((value) => value ?? 0),
      state.matrix,
    );
  },
  h: (_, { outline }) => outline.close(),
  re: (operands, { outline, state }) => outline.rectangle(numbersOf(operands), state.matrix),
  W: (_, run) => {
    run.clipping = 'nonzero';
  },
  'W*': (_, run) => {
    run.clipping = 'evenodd';
  },
  n: paint({}),
  f: paint({ fill: 'nonzero' }),
  F: paint({ fill: 'nonzero' }),
  'f*': paint({ fill: 'evenodd' }),
  S: paint({ stroke: true }),
  s: paint({ stroke: true, close: true }),
  B: paint({ fill: 'nonzero', stroke: true }),
  'B*': paint({ fill: 'evenodd', stroke: true }),
  b: paint({ fill: 'nonzero', stroke: true, close: true }),
  'b*': paint({ fill: 'evenodd', stroke: true, close: true }),
};
