import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setLine, setTitle, type TextStyle } from '../../page/text.ts';
import { paintLogo } from '../artwork.ts';
import { countWords, type Everybody } from './everybody.ts';
import { asPiece, drawRow, friezeMeasure, type Row, type RowPlace, rowsOf, standing } from './frieze-rows.ts';

const { inks } = brand;

/** Four to one, as the tops of sites are; a millimetre is four pixels of the usual width. */
export const bannerSize = { width: 400, height: 100 } as const;
export const bannerWidths = [1600, 2400] as const;

const margin = 16;
/** Top of the title's capitals, the ground under the people, and the most height that they take with it. */
const room = { top: 14, ground: 4, people: 60, between: 5, air: 8, logo: 62 } as const;
/** Between a row's line of snow and the heads of the row before it, in units. */
const airOfRow = 4;

const title: TextStyle = {
  weight: 700,
  size: 76,
  least: 24,
  tracking: -0.018,
  leading: 1.05,
  ink: inks.paper,
  tag: 'heading-1',
};
/** White on orange is read from 24 px. */
const under: TextStyle = { weight: 500, size: 20, ink: inks.paper };

/** How the people stand on a banner: in how many rows, and how large. */
interface BannerRows {
  readonly rows: number;
  readonly unit: number;
  /** From the foot of one row to the next. */
  readonly step: number;
}

/** One row, or as many as make everybody clearly larger. */
function bannerRows(count: number): BannerRows {
  const { step, height: tall } = friezeMeasure();
  const height = tall + airOfRow;
  const sized = (rows: number): BannerRows => {
    const usual = bannerSize.width / (Math.ceil(count / rows) * step);
    const unit = Math.min(usual, (room.people - room.ground) / rows / height);
    return { rows, unit, step: unit * height };
  };
  return [2, 3].map(sized).reduce((a, b) => (b.unit > a.unit * 1.25 ? b : a), sized(1));
}

/** Where the rows of a banner stand, but for their height. */
const placeOf = (at: number, unit: number) =>
  ({ seed: `${brand.name} ${at}`, unit, width: bannerSize.width, inset: margin, bleed: 0 }) as const;

/** A row of the banner, and where it stands. */
export interface BannerRow {
  readonly row: Row;
  readonly place: RowPlace;
}

/** The rows of a banner, from the back to the front. */
export function bannerRowsOf({ walkers }: Everybody): readonly BannerRow[] {
  const { rows, unit, step } = bannerRows(walkers.length);
  const floor = bannerSize.height - room.ground - friezeMeasure().snow * unit;
  return rowsOf(walkers, rows).map((held, at) => {
    const place = { ...placeOf(at, unit), ground: floor - (rows - 1 - at) * step };
    const colours = held.map(({ ink }) => ink);
    return { row: drawRow(colours, place), place };
  });
}

export const bannerSky = (): Piece =>
  fill(inks.primary, rectanglePath(0, 0, bannerSize.width, bannerSize.height));

/** What everybody stands on: the cooperative's own ground. */
export const bannerGround = (): Piece =>
  fill(inks.ink, rectanglePath(0, bannerSize.height - room.ground, bannerSize.width, room.ground));

/** The free sky: over the heads of a row, or on the left of a few who stand together. */
function skyOf({ walkers }: Everybody): { readonly right: number; readonly foot: number } {
  const { rows, step, unit } = bannerRows(walkers.length);
  const right = bannerSize.width - margin;
  const { outside, x } = standing(walkers.length, placeOf(0, unit));
  const foot = bannerSize.height - room.ground;
  return outside === 0
    ? { right: Math.min(right, x), foot: foot - step / 3 }
    : { right, foot: foot - rows * step };
}

/** What the sky says: on the left the title, on the right whose it is. */
export function bannerWords(everybody: Everybody): readonly Piece[] {
  const { typesetter, walkers, title: said } = everybody;
  const { scene, inks: table } = paintLogo('wordmark', 'reversed');
  const told = setLine(countWords(walkers.length), under, { typesetter, width: bannerSize.width / 2 });
  const end = bannerSize.width - margin;
  const logo = { x: end - room.logo, y: room.top, width: room.logo };
  const signed = placeText(told, {
    x: end,
    y: room.top + (room.logo * scene.height) / scene.width + room.between,
    align: 'right',
    anchor: 'caps',
  });
  const sky = skyOf(everybody);
  const width = Math.min(sky.right, end - told.width) - 2 * margin;
  const heading =
    setInBox(said, title, { typesetter, width, height: (sky.foot - room.top - room.air) * 1.25, lines: 2 }) ??
    setTitle(said, { ...title, size: title.least ?? 24, least: 9 }, { typesetter, width });
  return [
    placeText(heading, { x: margin, y: room.top, anchor: 'caps' }).piece,
    placeScene(scene, table, logo),
    signed.piece,
  ];
}

export const bannerTitle = ({ title: said, walkers }: Everybody): string =>
  `${said}, ${countWords(walkers.length)}`;

/** Everybody side by side under the cooperative's sky: for the top of a site. */
export function bannerSheet(everybody: Everybody): Sheet {
  const rows = bannerRowsOf(everybody).map(({ row }) => asPiece(row));
  return {
    ...bannerSize,
    bleed: 0,
    title: bannerTitle(everybody),
    pieces: [bannerSky(), ...rows, bannerGround(), ...bannerWords(everybody)],
  };
}
