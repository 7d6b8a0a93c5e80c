import { IdentityError } from '../errors.ts';
import { translate } from '../geometry/transform.ts';
import type { InkTable } from '../scene/ink.ts';
import type { Scene } from '../scene/scene.ts';
import type { Mark, Sheet } from '../scene/sheet.ts';
import { checkInk, paintedShapes } from './painted.ts';
import { checkMeasure, measures } from './size.ts';

/** What every picture is written from: filled outlines with their inks in a box, and the words to hear. */
export interface Artwork extends Pick<Scene, 'width' | 'height' | 'title' | 'description'> {
  /** Painted in this order, the first one lowest. */
  readonly marks: readonly Mark[];
}

/** @throws IdentityError `bad-size`, `bad-colour`: see `paintedShapes` */
export const sceneArtwork = (scene: Scene, inks: InkTable): Artwork => ({
  ...scene,
  marks: paintedShapes(scene, inks),
});

/**
 * The door at which every output checks a sheet.
 * @throws IdentityError `bad-size` (sides 1 to 5000 mm, bleed 0 to 50 mm), `bad-colour`
 */
function checkSheet(sheet: Sheet): Sheet {
  checkMeasure(sheet.width, measures.sheetWidth);
  checkMeasure(sheet.height, measures.sheetHeight);
  checkMeasure(sheet.bleed, measures.bleed);
  for (const { marks } of sheet.pieces) for (const { ink } of marks) checkInk(ink);
  return sheet;
}

/** The words of a page in reading order, one piece to a line. */
export const wordsOf = ({ pieces }: Sheet): string =>
  pieces
    .filter(({ tag, text }) => tag !== 'artifact' && text !== '')
    .map(({ text }) => text)
    .join('\n');

/**
 * A sheet as one picture in mm.
 * @param bleed true shows what reaches over the trim as well
 * @throws IdentityError `bad-size`, `bad-colour`: see `checkSheet`
 */
export function sheetArtwork(sheet: Sheet, bleed = false): Artwork {
  const { width, height, pieces, title } = checkSheet(sheet);
  const over = bleed ? sheet.bleed : 0;
  const marks = pieces.flatMap((piece) => piece.marks).filter(({ path }) => path.length > 0);
  return {
    width: width + 2 * over,
    height: height + 2 * over,
    title,
    description: wordsOf(sheet),
    marks: over > 0 ? marks.map((mark) => ({ ...mark, path: translate(mark.path, over, over) })) : marks,
  };
}

/**
 * The door of a file of several pages.
 * @throws IdentityError `bad-option` where there is none; `bad-size`, `bad-colour` for one of them
 */
export function checkSheets(sheets: readonly Sheet[]): readonly [Sheet, ...Sheet[]] {
  const [first, ...rest] = sheets.map(checkSheet);
  if (first) return [first, ...rest];
  throw new IdentityError(
    'bad-option',
    {
      what: 'Le document n’a aucune page.',
      why: 'Un PDF en a au moins une.',
      fix: 'Donnez au moins une planche à écrire.',
    },
    { reason: 'no-page' },
  );
}
