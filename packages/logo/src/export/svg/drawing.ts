import { round } from '../../geometry/number.ts';
import { pathData } from '../../geometry/path-data.ts';
import type { Mark } from '../../scene/sheet.ts';
import type { Artwork } from '../artwork.ts';
import { element, type Xml } from '../xml.ts';

function renderMark({ path, rule, ink }: Mark, decimals: number): Xml {
  return element('path', {
    fill: ink.screen.toLowerCase(),
    'fill-rule': rule === 'evenodd' ? rule : undefined,
    d: pathData(path, decimals),
  });
}

/**
 * The marks as `path` elements, lowest first. Each stays an object of its own, so that a designer who
 * opens the file still finds the name apart from the disc.
 */
export const renderMarks = ({ marks }: Artwork, decimals: number): readonly Xml[] =>
  marks.map((mark) => renderMark(mark, decimals));

/** The box as SVG writes it, in drawing units. */
export function viewBox({ width, height }: Artwork, decimals: number): string {
  return `0 0 ${round(width, decimals)} ${round(height, decimals)}`;
}
