import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece } from '@coodyssee/logo/scene';
import { element, type Xml } from '@coodyssee/logo/svg';
import { pathData } from '@coodyssee/logo/vector';
import { pt } from '../../page/point.ts';
import type { KitOrder, PlainFile } from '../support.ts';
import { face } from './face.generated.ts';
import { memberPieces, sideSpot } from './ground-words.ts';
import { type Layout, posterFormats, room } from './poster-format.ts';
import { footOf, landOf } from './poster-sheet.ts';

const { inks } = brand;
const [poster] = posterFormats;

/** A line that waits for somebody's words, in mm and points. */
interface Line {
  readonly words: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: 500 | 700;
  readonly ink: Ink;
}

/** Where the words of the sky stop in the model, in mm. */
const skyFoot = 132;

/**
 * The poster as an SVG in which the words are text: they are written over in any program that edits SVG. The typeface is
 * in the file, so that a browser shows it as it will be.
 */
export function editablePoster(order: KitOrder): PlainFile {
  const { width, height } = poster;
  const layout: Layout = { order, format: poster, text: { title: '' }, mm: (a3) => a3 };
  const land = landOf(layout, { skyFoot, snow: order.ownLogo ? room.snow : 0 });
  const { ground, pieces } = footOf(layout, land);
  const title = `${poster.label} à compléter, ${order.member.name}`;
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
      ...[land.piece, ...memberPieces(layout, ground), ...pieces].flatMap(outlines),
      ...linesOf({ x: sideSpot(layout), ...ground }).map(live),
    ],
  );
  return {
    is: { part: 'blank', format: 'svg', colourSpace: 'srgb', size: { unit: 'mm', width, height } },
    bytes: new TextEncoder().encode(svg.markup),
    alternative: title,
  };
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

/** What a poster says, in the sky and beside the member's name. */
function linesOf({ x, top, ink }: { x: number; top: number; ink: Ink }): readonly Line[] {
  const sky = { x: room.margin, ink: inks.paper };
  const side = { x, ink, size: 18, weight: 500 } as const;
  return [
    { ...sky, words: 'Votre titre ici', y: 58, size: 100, weight: 700 },
    { ...sky, words: 'Date ici', y: 86, size: 36, weight: 700 },
    { ...sky, words: 'Lieu ici', y: 103, size: 36, weight: 500 },
    ...['Votre texte ici,', 'en quelques', 'lignes courtes.'].map((words, i) => ({
      ...side,
      words,
      y: top + pt(side.size) * (0.7 + 1.4 * i),
    })),
  ];
}
