import { latestOf } from '../../geometry/latest.ts';
import { round } from '../../geometry/number.ts';
import type { Path } from '../../geometry/path.ts';
import { pathData } from '../../geometry/path-data.ts';
import type { Mark } from '../../scene/sheet.ts';
import type { Artwork } from '../artwork.ts';
import { element, type Xml } from '../xml.ts';

/** A path as an element; the name's is new at every key of a preview, the others' seldom. */
const pathElement = latestOf(
  (path: Path, fill: string, rule: Mark['rule'], decimals: number): Xml =>
    element('path', {
      fill,
      'fill-rule': rule === 'evenodd' ? rule : undefined,
      d: pathData(path, decimals),
    }),
);

/**
 * The marks as `path` elements, lowest first. Each stays an object of its own, so that a designer who
 * opens the file still finds the name apart from the disc.
 */
export const renderMarks = ({ marks }: Artwork, decimals: number): readonly Xml[] =>
  marks.map(({ path, rule, ink }) => pathElement(path, ink.screen.toLowerCase(), rule, decimals));

/** The box as SVG writes it, in drawing units. */
export function viewBox({ width, height }: Artwork, decimals: number): string {
  return `0 0 ${round(width, decimals)} ${round(height, decimals)}`;
}
