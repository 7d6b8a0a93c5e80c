import { colourOf } from '../colour/colour.ts';
import { seeShading } from '../colour/shading.ts';
import { isKind, nameOf, type PdfDict, type PdfValue } from '../pdf/values.ts';
import type { Box } from '../plates/box.ts';
import type { Polygons } from '../plates/polygons.ts';
import { noteUnread } from './findings.ts';
import { formMatrix, readInner } from './forms.ts';
import { identity } from './matrix.ts';
import { draw, layingOf, noteColour } from './paint.ts';
import type { Operate, Run } from './run.ts';
import { everywhere, firstState, type Tool } from './state.ts';

/** An area that is filled with something other than one colour. */
interface Area {
  readonly tool: Tool;
  readonly box: Box;
  readonly polygons: Polygons;
  readonly evenOdd: boolean;
}

function paintShading(run: Run, shading: PdfValue | undefined, { tool, box, polygons, evenOdd }: Area): void {
  const { pdf, findings } = run.page;
  const seen = seeShading(pdf.resolve(shading), pdf, run.resources);
  if (!seen) {
    noteUnread(findings, 'shading-inks');
    return;
  }
  if (!seen.whole && seen.space.kind !== 'rgb') noteUnread(findings, 'shading-inks');
  const item = { colour: { ...seen.heaviest, isPaper: false }, tool, box };
  noteColour(run, item);
  const { clip } = run.state;
  draw(run, (plates) => plates.lay({ polygons, evenOdd, clip }, layingOf(run, item)));
}

/** A tile is read once; where it is laid, the page counts as covered. */
function paintTile(run: Run, tile: PdfValue, { tool, polygons, evenOdd }: Area): void {
  if (!isKind(tile, 'stream')) return;
  const { pdf } = run.page;
  const state = firstState(everywhere, formMatrix(run, tile.dict, identity));
  const isPlain = pdf.resolve(tile.dict.get('PaintType')) === 2;
  const base = tool.brush.space.base;
  const brush = isPlain && base ? { space: base, values: tool.brush.values } : state.fill.brush;
  const own = { ...tool, brush };
  readInner(run, tile, {
    state: { ...state, fill: own, stroke: own, blend: run.state.blend, masked: run.state.masked },
    place: 'aside',
    uncoloured: isPlain,
  });
  const { clip } = run.state;
  const colour = isPlain && base ? colourOf(base, tool.brush.values) : undefined;
  const laying = colour
    ? layingOf(run, { colour, tool })
    : { written: 0, alpha: 1, multiplies: false, covers: 1 as const };
  draw(run, (plates) => plates.lay({ polygons, evenOdd, clip }, laying));
}

/** Fills an area with the pattern that is the current colour. */
export function paintPattern(run: Run, area: Area): void {
  const { pattern } = area.tool.brush;
  const dict: PdfDict | undefined = run.page.pdf.dict(pattern);
  if (!dict || pattern === undefined) return;
  run.page.painted = true;
  if (run.page.pdf.resolve(dict.get('PatternType')) === 2) paintShading(run, dict.get('Shading'), area);
  else paintTile(run, pattern, area);
}

/** `sh` fills all that the clip lets through. */
export const paintShadingOperator: Operate = ([name], run) => {
  const { pdf } = run.page;
  const shading = pdf.dict(run.resources.get('Shading'))?.get(nameOf(name) ?? '');
  const { clip, fill: tool } = run.state;
  const [left, bottom, right, top] = clip.box;
  if (!(left < right && bottom < top)) return;
  const polygons = [[left, bottom, right, bottom, right, top, left, top]];
  paintShading(run, shading, { tool, box: clip.box, polygons, evenOdd: false });
};
