import type { Mark, Piece } from '@coodyssee/logo/scene';
import { element, type Xml } from '@coodyssee/logo/svg';
import { pathData } from '@coodyssee/logo/vector';
import {
  type BannerRow,
  bannerGround,
  bannerRowsOf,
  bannerSize,
  bannerSky,
  bannerTitle,
  bannerWords,
} from './banner.ts';
import type { Everybody } from './everybody.ts';

/** Everybody has arrived after so long, in seconds: what moves for more than five must be stopped by hand. */
const arrival = { all: 3.2, each: 0.7 } as const;

/** A banner of which people arrive, or one that stands still. */
export interface BannerSvgOptions {
  readonly still?: boolean;
}

/** They climb to their place along the one slope of the identity, and only where nobody asked for less motion. */
const styleOf = (count: number, unit: number): string =>
  `@media (prefers-reduced-motion:no-preference){.qui{animation:arrive ${arrival.each}s cubic-bezier(.2,.7,.2,1) both;animation-delay:calc(var(--rang)*${delayOf(count)}ms)}}` +
  `@keyframes arrive{from{opacity:0;transform:translate(${round(-18 * unit)}px,${round(24 * unit)}px)}}`;

const delayOf = (count: number): number =>
  Math.round(((arrival.all - arrival.each) * 1000) / Math.max(count, 1));
const round = (value: number): number => Math.round(value * 100) / 100;

const shape = ({ path, ink, rule }: Mark): Xml =>
  element('path', {
    fill: ink.screen.toLowerCase(),
    'fill-rule': rule === 'evenodd' ? rule : undefined,
    d: pathData(path, 2),
  });

const flat = ({ marks }: Piece): readonly Xml[] => marks.map(shape);

/** One person's share of a layer, which knows when it is their turn. */
const turn = (marks: readonly Mark[], rank: number, still: boolean): readonly Xml[] =>
  still ? marks.map(shape) : [element('g', { class: 'qui', style: `--rang:${rank}` }, marks.map(shape))];

/** A row in a window of its own: nobody is seen under the line that they climb to. */
function rowXml({ row, place }: BannerRow, first: number, still: boolean): readonly Xml[] {
  const { width } = bannerSize;
  const foot = place.ground;
  const window = { x: 0, y: 0, width, height: foot, viewBox: `0 0 ${width} ${round(foot)}` };
  return [
    element('svg', { ...window, height: round(foot) }, [
      ...row.people.flatMap(({ snow }, i) => turn([snow], first + i, still)),
      ...row.people.flatMap(({ massif, head }, i) => turn([massif, head], first + i, still)),
    ]),
    shape(row.line),
  ];
}

/**
 * The banner as one SVG for a page: the people arrive one after the other along the line of snow. No script; it stands
 * still where the reader asked for less motion, in a program that knows no CSS, and for everybody with `still`.
 */
export function bannerSvg(everybody: Everybody, { still = false }: BannerSvgOptions = {}): string {
  const { width, height } = bannerSize;
  const rows = bannerRowsOf(everybody);
  const count = rows.reduce((sum, { row }) => sum + row.people.length, 0);
  let first = 0;
  const people = rows.flatMap((one) => {
    const drawn = rowXml(one, first, still);
    first += one.row.people.length;
    return drawn;
  });
  const style = styleOf(count, rows[0]?.place.unit ?? 1);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * 4,
      height: height * 4,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: 'fr',
    },
    [
      element('title', {}, [bannerTitle(everybody)]),
      ...(still ? [] : [element('style', {}, [{ markup: style }])]),
      ...flat(bannerSky()),
      ...people,
      ...flat(bannerGround()),
      ...bannerWords(everybody).flatMap(flat),
    ],
  ).markup;
}
