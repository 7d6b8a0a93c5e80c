import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import type { FileFormat } from '../../../naming/formats.ts';
import type { Picture } from '../../office/document.ts';
import type { KitOrder, PlainFile } from '../../support.ts';
import { renderBlankDocx } from './blank-docx.ts';
import { renderBlankOdg } from './blank-odg.ts';
import { type BlankPoster, blankPoster } from './blank-poster.ts';
import { renderBlankSvg } from './blank-svg.ts';

/** Pixels of an A3 picture's width at 150 dpi, for a program that draws no outlines. */
const pixels = 1754;

const writers: readonly [FileFormat, (poster: BlankPoster, picture: Picture) => Uint8Array][] = [
  ['svg', renderBlankSvg],
  ['odg', renderBlankOdg],
  ['docx', renderBlankDocx],
];

/** The model of a poster, for the programs people have: Inkscape or a browser, LibreOffice, Word. */
export async function blankFiles(order: KitOrder): Promise<readonly PlainFile[]> {
  const poster = blankPoster(order);
  const { width, height, title } = poster.sheet;
  const picture: Picture = {
    kind: 'picture',
    svg: new TextEncoder().encode(renderSheetSvg(poster.sheet)),
    png: await renderSheetPng(order.renderPng, poster.sheet, { width: pixels }),
    widthMm: width,
    heightMm: height,
    alternative: '',
  };
  return writers.map(([format, write]) => ({
    is: { part: 'blank', format, colourSpace: 'srgb', size: { unit: 'mm', width, height } },
    bytes: write(poster, picture),
    alternative: title,
    preview: poster.sheet,
  }));
}
