import type { Inks } from '../colour/colour.ts';
import type { PdfStream } from '../pdf/values.ts';
import { type Picture, seePicture } from '../picture/picture.ts';
import { inksAt } from '../picture/pixels.ts';
import type { Box } from '../plates/box.ts';
import { noteUnread } from './findings.ts';
import { inverseOf, pointAt, sidesOf } from './matrix.ts';
import { quadrilateral } from './outline.ts';
import { colourWith, draw, layingOf, noteColour, visibleBox } from './paint.ts';
import { paintPattern } from './patterns.ts';
import type { Run } from './run.ts';

const unitSquare = [0, 0, 1, 1] as const;

/** A shape in pixels that the current colour shows through. */
function paintStencil(run: Run, box: Box): void {
  const { fill: tool } = run.state;
  if (tool.brush.pattern !== undefined) {
    paintPattern(run, { tool, box, polygons: [], evenOdd: false });
    return;
  }
  noteColour(run, { colour: colourWith(tool), tool, box });
}

/** What was not seen of a picture, and why. */
function noteUnseen({ page: { findings }, place }: Run, { space, totalInk, whole, codec }: Picture): void {
  if (codec !== undefined) findings.filters.add(codec);
  if (space.kind === 'unknown') noteUnread(findings, 'picture-colours');
  else if (place !== 'mask' && totalInk === undefined && (space.kind === 'cmyk' || space.kind === 'inks'))
    noteUnread(findings, 'picture-inks');
  if (!whole) noteUnread(findings, 'content');
}

/** The inks of the picture at a point of the page. */
function inksOnPage(
  { state }: Run,
  { pixels, width, height }: Picture,
): (x: number, y: number) => Inks | undefined {
  const back = inverseOf(state.matrix);
  return (x, y) => {
    if (!back || !pixels) return undefined;
    const [across, up] = pointAt(back, x, y);
    const column = Math.min(width - 1, Math.max(0, Math.floor(across * width)));
    const row = Math.min(height - 1, Math.max(0, Math.floor((1 - up) * height)));
    return inksAt(pixels, column, row);
  };
}

function paintColours(run: Run, picture: Picture, box: Box): void {
  const { state, page } = run;
  const { space, totalInk, pixels } = picture;
  const tool = state.fill;
  const colour = { space, tint: 1, isPaper: false };
  noteColour(run, { colour, tool, box });
  noteUnseen(run, picture);
  if (run.place === 'mask') return;
  page.findings.totalInk = Math.max(page.findings.totalInk, totalInk ?? 0);
  if (picture.isThin) page.findings.transparency = true;
  const polygons = quadrilateral(state.matrix, unitSquare);
  const laying = { ...layingOf(run, { colour, tool }), ...(picture.isThin && { written: 0 }) };
  const area = { polygons, clip: state.clip };
  draw(run, (plates) => {
    if (pixels && space.kind !== 'rgb' && space.kind !== 'lab')
      plates.layPicture(area, inksOnPage(run, picture), laying);
    else plates.lay(area, laying);
  });
}

/** Lays a picture on the unit square of the current matrix; one that is squeezed to nothing paints nothing. */
export function paintPicture(run: Run, stream: PdfStream): void {
  const { page, state, resources } = run;
  const [across, up] = sidesOf(state.matrix);
  const box = visibleBox(run, quadrilateral(state.matrix, unitSquare));
  const picture = seePicture(stream, { pdf: page.pdf, resources });
  if (!box || across * up === 0 || picture.width * picture.height === 0) return;
  const inch = 25.4 / page.mm;
  const dpi = Math.min((picture.width * inch) / across, (picture.height * inch) / up);
  if (run.place !== 'mask')
    page.findings.images.push({
      page: page.findings.page,
      width: picture.width,
      height: picture.height,
      dpi: Math.round(dpi),
    });
  if (picture.isStencil) paintStencil(run, box);
  else paintColours(run, picture, box);
}
