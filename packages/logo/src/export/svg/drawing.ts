import { bounds } from '../../geometry/bounds.ts';
import { latestOf } from '../../geometry/latest.ts';
import { round } from '../../geometry/number.ts';
import type { Path } from '../../geometry/path.ts';
import { pathData } from '../../geometry/path-data.ts';
import type { Picture } from '../../scene/scene.ts';
import type { Mark } from '../../scene/sheet.ts';
import type { Artwork } from '../artwork.ts';
import { pictureUrl } from '../base64.ts';
import { type Attributes, element, type Xml } from '../xml.ts';

/** Namespaces of a drawing's root; the old link is the one that every reader of SVG follows to a picture. */
export const namespaces = ({ marks }: Pick<Artwork, 'marks'>): Attributes => ({
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': marks.some(({ picture }) => picture) ? 'http://www.w3.org/1999/xlink' : undefined,
});

/** Pixels of ours, stretched over the box of their path; they are in the file itself, nothing is fetched. */
function renderPicture(path: Path, picture: Picture, decimals: number): Xml {
  const { x = 0, y = 0, width = 0, height = 0 } = bounds(path) ?? {};
  const [left, top, across, down] = [x, y, width, height].map((value) => round(value, decimals));
  return element('image', {
    x: left,
    y: top,
    width: across,
    height: down,
    preserveAspectRatio: 'none',
    'xlink:href': pictureUrl(picture),
  });
}

/** A path as an element; the name's is new at every key of a preview, the others' seldom. */
const pathElement = latestOf(
  (path: Path, fill: string, rule: Mark['rule'], decimals: number): Xml =>
    element('path', {
      fill,
      'fill-rule': rule === 'evenodd' ? rule : undefined,
      d: pathData(path, decimals),
    }),
);

const renderMark = ({ path, rule, ink, picture }: Mark, decimals: number): Xml =>
  picture
    ? renderPicture(path, picture, decimals)
    : pathElement(path, ink.screen.toLowerCase(), rule, decimals);

/**
 * The marks as `path` elements (`image` for pixels), lowest first. Each stays an object of its own, so that a designer who
 * opens the file still finds the name apart from the disc.
 */
export const renderMarks = ({ marks }: Artwork, decimals: number): readonly Xml[] =>
  marks.map((mark) => renderMark(mark, decimals));

/** The box as SVG writes it, in drawing units. */
export function viewBox({ width, height }: Artwork, decimals: number): string {
  return `0 0 ${round(width, decimals)} ${round(height, decimals)}`;
}
