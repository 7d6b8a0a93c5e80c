import type { Piece } from '@coodyssee/logo/scene';
import { element, type Xml } from '@coodyssee/logo/svg';
import { pathData } from '@coodyssee/logo/vector';
import { pt } from '../../../page/point.ts';
import { face } from '../face.generated.ts';
import type { BlankPoster, Line } from './blank-poster.ts';

/**
 * An SVG in which the words are text: they are written over in any program that edits SVG. The typeface is in the file,
 * so that a browser shows it as it will be.
 */
export function renderBlankSvg({ sheet: { width, height, title, pieces }, lines }: BlankPoster): Uint8Array {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      element('title', {}, [title]),
      element('style', {}, [`@font-face{font-family:"Figtree";font-weight:300 900;src:url(${face})}`]),
      ...pieces.flatMap(outlines),
      ...lines.map(live),
    ],
  );
  return new TextEncoder().encode(svg.markup);
}

const outlines = ({ marks }: Piece): readonly Xml[] =>
  marks.map(({ path, rule, ink }) =>
    element('path', {
      fill: ink.screen,
      'fill-rule': rule === 'evenodd' ? rule : undefined,
      d: pathData(path, 3),
    }),
  );

const live = ({ words, x, y, size, weight, ink }: Line): Xml =>
  element(
    'text',
    {
      x,
      y,
      fill: ink.screen,
      'font-family': 'Figtree, Carlito, Arial, sans-serif',
      'font-size': Math.round(pt(size) * 100) / 100,
      'font-weight': weight,
    },
    [words],
  );
