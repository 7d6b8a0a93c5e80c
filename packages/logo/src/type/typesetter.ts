import { baseDirection, bidiLevels, isolatedLevels, itemise, visualOrder } from './itemise.ts';
import { keepLines } from './kept-lines.ts';
import type { Library } from './library.ts';
import { missingGlyph, refuseUncovered } from './missing.ts';
import { type Picked, pickFaces } from './pick.ts';
import { fontOf, type RawGlyph, shapeItem } from './shape-item.ts';
import type { Glyph, LineContext, ShapedLine, TextRun, Typesetter } from './shaped.ts';

const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Makes the typesetter of a library. */
export const createTypesetter = (library: Library): Typesetter =>
  keepLines((runs, context = {}) => shapeLine(library, runs, context));

function shapeLine(library: Library, runs: readonly TextRun[], context: LineContext): ShapedLine {
  const text = runs.map((run) => run.text).join('');
  const broken = text.match(unprintable);
  if (broken) throw missingGlyph(broken);
  const whole = context.whole ?? text;
  const picked = pickLine(library, text, whole);
  refuseUncovered(picked);
  const direction = context.isolated ? 'ltr' : (context.direction ?? baseDirection(whole));
  const items = itemise(runs, picked, {
    levels: context.isolated ? isolatedLevels(runs) : bidiLevels(text, direction),
    keyOf: (piece, weight) => fontOf(library, piece, weight).key,
  });
  const raw = visualOrder(items).flatMap((item) => shapeItem(library, text, item));
  return { text, direction, ...place(raw) };
}

/** Faces are chosen for the whole text and then looked up for the line, cluster by cluster. */
function pickLine(library: Library, text: string, context: string): Picked[] {
  if (context === text) return pickFaces(text, library.coverage);
  const faces = new Map(
    pickFaces(context, library.coverage).map((piece) => [`${piece.script.group} ${piece.text}`, piece.face]),
  );
  return pickFaces(text, library.coverage, context).map((piece) => ({
    ...piece,
    face: faces.get(`${piece.script.group} ${piece.text}`) ?? piece.face,
  }));
}

/** Sets glyphs one after the other along the line and counts their clusters. */
function place(raw: readonly RawGlyph[]): { glyphs: Glyph[]; advance: number; clusters: number } {
  let pen = 0;
  let cluster = -1;
  let start = -1;
  const glyphs = raw.map((glyph): Glyph => {
    if (glyph.start !== start) cluster++;
    start = glyph.start;
    const x = pen + glyph.dx;
    pen += glyph.advance;
    return { path: glyph.path, x, y: glyph.dy, advance: glyph.advance, cluster, start, joined: glyph.joined };
  });
  return { glyphs, advance: pen, clusters: cluster + 1 };
}
