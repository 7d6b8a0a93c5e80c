import type { Shape } from '../../../scene/scene.ts';
import { type FittedText, findFit } from '../../../type/fit.ts';
import { isMisfit, type Misfit } from '../../../type/misfit.ts';
import { sameForCuts } from '../../brand.ts';
import { standOn } from '../../slab.ts';
import { pickEndorsement, type Wording } from '../../words/badge-text.ts';
import { type Row, rowShape, rowWidth } from '../../words/rows.ts';
import type { LaidOut, Layout, LayoutRequest } from '../layout.ts';
import {
  type BandSizes,
  bandRows,
  columnWidth,
  shortEndorsementSize,
  slab,
  smallestEndorsement,
  tradeLadder,
} from './band-ladder.ts';
import { stackRows } from './stack-rows.ts';

/** Name and trade, and the sizes they leave to the endorsement. */
interface SetWords {
  readonly name: FittedText;
  readonly trade: FittedText | null;
  readonly size: BandSizes;
}

function setWords({ text }: LayoutRequest): SetWords | Misfit {
  const { sizes, ladder } = bandRows[text.trade ? 'trade' : 'plain'];
  const room = { typesetter: text.typesetter, maxWidth: columnWidth };
  const name = findFit({ text: text.name, weight: 700 }, { ...room, size: sizes[1].name, ladder });
  if (isMisfit(name)) return name;
  const size = sizes[name.lines.length === 1 ? 1 : 2];
  if (!text.trade) return { name, trade: null, size };
  const trade = findFit(
    { text: text.trade, weight: 600 },
    { ...room, size: size.trade, lines: 1, ladder: tradeLadder },
  );
  return isMisfit(trade) ? trade : { name, trade, size };
}

/** The endorsement in the middle of the slab; a long one is as wide as the column at the most. */
function endorsementRow(request: LayoutRequest): { readonly row: Row; readonly wording: Wording } {
  const { typeface, symbol } = request.brand;
  const picked = pickEndorsement(request, ({ advance }) => advance * smallestEndorsement <= columnWidth);
  const full = picked.wording === 'short' ? shortEndorsementSize : slab.words;
  const size = Math.min(full, columnWidth / picked.line.advance);
  const y = symbol.ground + (slab.height + typeface.capHeight * size) / 2;
  return { row: { role: 'on-slab', line: picked.line, size, y }, wording: picked.wording };
}

/** The member's name beside the symbol, and under both the member's ground with the endorsement in it. */
function layOut(request: LayoutRequest): LaidOut | Misfit {
  const { brand, rendering } = request;
  const set = setWords(request);
  if (isMisfit(set)) return set;
  const endorsement = endorsementRow(request);
  const rows = stackRows(brand, set);
  const { left } = brand.symbol.words;
  const right = left + Math.max(...[...rows, endorsement.row].map(rowWidth)) + slab.end;
  const words = [rowShape(endorsement.row, left)];
  return {
    shapes: [
      ...standOn(brand, { rendering, right, height: slab.height, words }),
      ...rows.map((row): Shape => rowShape(row, left)),
    ],
    smallest: Math.min(...[...rows, endorsement.row].map(({ size }) => size)),
    fit: {
      name: set.name.step,
      ...(set.trade && { trade: set.trade.step }),
      wording: endorsement.wording,
    },
  };
}

/** A trade is optional: where it does not fit the badge is drawn without it. */
function withOrWithoutTrade(request: LayoutRequest): LaidOut | Misfit {
  const { trade, ...bare } = request.text;
  const laidOut = layOut(request);
  if (!trade || !isMisfit(laidOut)) return laidOut;
  const without = layOut({ ...request, text: bare });
  return isMisfit(without) ? without : { ...without, leftOut: trade };
}

export const band = {
  id: 'band',
  slug: 'bandeau',
  label: 'Badge bandeau',
  short: 'Bandeau',
  when: 'Partout où il y a de la largeur\u00a0: site, enseigne, carte, véhicule, en-tête.',
  english: {
    label: 'Band badge',
    short: 'Band',
    when: 'Wherever there is width: website, shop sign, card, vehicle, letterhead.',
  },
  place: 'wide',
  aspect: 4.2,
  isNamed: true,
  minimumWidth: sameForCuts({ px: 160, mm: 35 }),
  simpler: [
    { id: 'band', wording: 'short' },
    { id: 'compact' },
    { id: 'compact', cut: 'small' },
    { id: 'symbol' },
    { id: 'symbol-small' },
  ],
  layOut: withOrWithoutTrade,
} as const satisfies Layout;
