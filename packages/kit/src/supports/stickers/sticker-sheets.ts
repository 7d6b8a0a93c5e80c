import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { placeScene, type Sheet } from '@coodyssee/logo/scene';
import { circlePath, type FlatDisc, type Path } from '@coodyssee/logo/vector';
import { inks as palette } from '@coodyssee/tokens';
import { bandCut, type CutOptions, flatDiscCut, leastCorner } from '../../page/cut-line.ts';
import { fill } from '../../page/figure.ts';
import { type Artwork, paintBadge } from '../artwork.ts';
import { discHeight } from '../masthead.ts';
import type { KitOrder } from '../support.ts';

/** A sticker before it is a file. */
export interface Sticker {
  /** Which sticker of the support it is. */
  readonly part: 'round' | 'cut-seal' | 'cut-band';
  readonly layout: string;
  readonly sheet: Sheet;
  readonly notices: readonly Notice[];
}

/** Nothing to read nearer to the blade, in mm; a little more for the corners. */
const margin = 3.3;
/** How far the ground goes on outside the blade, which is a millimetre beside its line at times; in mm. */
const bleed = 2;
/** The seal on its sheet, its round sticker, and the band: widths of the drawing in mm. */
const sealWidth = 53.4;
const discDiameter = 19;

/** The seal's outline in units: its disc, and how wide its flat base leaves it high. */
const sealDisc = (width: number, at: number): FlatDisc => {
  const radius = width / 2;
  return { centre: [at + radius, at + radius], radius, base: at + 1.75 * radius };
};

/** Three ways to stick a badge: the seal in a circle, the seal along its own outline, the band along its own. */
export const stickers = (order: KitOrder): readonly (() => Sticker)[] => [
  () => round(order),
  () => dieCutSeal(order),
  () => dieCutBand(order),
];

const titled = ({ member }: KitOrder, label: string) => `${label} ${member.name}`;

/** The seal in the middle of a circle; the ring is concentric with the cut. */
function round(order: KitOrder): Sticker {
  const label = 'Autocollant rond';
  const seal = paintBadge(order, { layout: 'seal' });
  const side = sealWidth + 2 * margin;
  const centre = [side / 2, side / 2] as const;
  const outline = (out: number) => circlePath({ centre, radius: side / 2 + out });
  return {
    part: 'round',
    layout: 'seal',
    ...stick(order, seal, { label, width: sealWidth, box: [side, side], outline }),
  };
}

function dieCutSeal(order: KitOrder): Sticker {
  const label = 'Autocollant sceau, découpé à la forme';
  const seal = paintBadge(order, { layout: 'seal' });
  const height = (sealWidth * seal.scene.height) / seal.scene.width;
  const disc = sealDisc(sealWidth, margin);
  const outline = (out: number) => flatDiscCut(disc, outside(out));
  const box = [sealWidth + 2 * margin, height + 2 * margin] as const;
  return {
    part: 'cut-seal',
    layout: 'seal',
    ...stick(order, seal, { label, width: sealWidth, box, outline }),
  };
}

function dieCutBand(order: KitOrder): Sticker {
  const label = 'Autocollant bandeau, découpé à la forme';
  const band = paintBadge(order, { layout: 'band' });
  const unit = discDiameter / (2 * brand.symbol.disc.radius);
  const [width, height] = [band.scene.width * unit, band.scene.height * unit];
  const overshoot = height - discHeight * unit;
  const x = margin + overshoot;
  const radius = discDiameter / 2;
  const base = margin + height;
  const disc: FlatDisc = { centre: [x + radius, base - discHeight * unit + radius], radius, base };
  const outline = (out: number) => bandCut({ disc, right: x + width, overshoot }, outside(out));
  const box = [x + width + margin, height + 2 * margin] as const;
  return { part: 'cut-band', layout: 'band', ...stick(order, band, { label, x, width, box, outline }) };
}

interface Stuck {
  readonly label: string;
  readonly x?: number;
  readonly width: number;
  readonly box: readonly [width: number, height: number];
  /** The sticker's outline, so many mm outside the blade. */
  readonly outline: (out: number) => Path;
}

/** Parallel to the cut: its corners grow with it. */
const outside = (out: number): CutOptions => ({ margin: margin + out, corner: leastCorner + out });

/** A drawing on its white ground, which goes on outside the blade. */
function stick(
  order: KitOrder,
  { scene, inks, notices }: Artwork,
  { label, x = margin, width, box, outline }: Stuck,
) {
  const sheet: Sheet = {
    width: box[0],
    height: box[1],
    bleed,
    pieces: [fill(palette.blanc, outline(bleed)), placeScene(scene, inks, { x, y: margin, width })],
    cuts: [outline(0)],
    title: titled(order, label),
  };
  return { sheet, notices };
}
