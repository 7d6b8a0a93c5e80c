import { polygon } from '../geometry/polygon.ts';
import { below, slopeAt } from '../geometry/slope.ts';
import type { Shape } from '../scene/scene.ts';
import { type FittedText, fitText } from '../type/fit.ts';
import { measure } from '../type/line.ts';
import type { FittedLine } from '../type/stack.ts';
import { type BadgeStyle, type BadgeText, type LaidOut, pickEndorsement } from './badge-text.ts';
import {
  type BandSizes,
  bandRows,
  shortEndorsementSize,
  smallestEndorsement,
  tradeLadder,
} from './band-ladder.ts';
import type { Rendering } from './drawing.ts';
import { capHeight, descent } from './metrics.ts';
import { type Row, rowShape, rowWidth } from './rows.ts';
import { cordee, symbolShapes, wordsLeft } from './symbol.ts';

const { disc, gap } = cordee.parameters;
const columnWidth = 300;
const lineTop = disc.base - gap;
/** Least room between the ink of a row and the capitals under it, for letters that hang deep. */
const inkGap = 2.5;

/** The member's name beside the symbol, on the ground line that runs out of the disc. */
export function layOutBand(text: BadgeText, { rendering, wording }: BadgeStyle): LaidOut {
  const { sizes, ladder } = bandRows[text.trade ? 'trade' : 'plain'];
  const room = { typesetter: text.typesetter, maxWidth: columnWidth };
  const name = fitText({ text: text.name, weight: 700 }, { ...room, size: sizes[1].name, ladder });
  const size = sizes[name.lines.length === 1 ? 1 : 2];
  const trade = text.trade
    ? fitText({ text: text.trade, weight: 600 }, { ...room, size: size.trade, lines: 1, ladder: tradeLadder })
    : null;
  const endorsement = pickEndorsement(
    text,
    wording,
    ({ advance }) => advance * smallestEndorsement <= columnWidth,
  );
  const rows = stackRows({ name, trade, endorsement: endorsementRow(endorsement, size), size });
  const right = wordsLeft + Math.max(...rows.map(rowWidth));
  return {
    shapes: [
      ...symbolShapes({ rendering }),
      groundLine(right, rendering),
      ...rows.map((row) => rowShape(row, wordsLeft)),
    ],
    smallest: Math.min(...rows.map((row) => row.size)),
    fit: { name: name.step, ...(trade && { trade: trade.step }), wording: endorsement.wording },
  };
}

/** The endorsement stands on the ground line, its descenders five units over it. */
function endorsementRow({ line, wording }: ReturnType<typeof pickEndorsement>, sizes: BandSizes): Row {
  const full = wording === 'short' ? shortEndorsementSize : sizes.endorsement;
  const size = Math.min(full, columnWidth / line.advance);
  return { role: 'endorsement', line, size, y: lineTop - 5 - descent * size };
}

interface Stack {
  readonly name: FittedText;
  readonly trade: FittedText | null;
  readonly endorsement: Row;
  readonly size: BandSizes;
}

/** Rows from the ground line upwards: endorsement, trade, name. */
function stackRows({ name, trade, endorsement, size }: Stack): Row[] {
  const rows: Row[] = [endorsement];
  const above = (role: 'name' | 'trade', { lines }: FittedText) => {
    const last = lines.at(-1);
    if (!last) return;
    const capTop = Math.min(...rows.map((row) => row.y - capHeight * row.size));
    const baseline = capTop - Math.max(size.gap[role], inkBelow(last) + inkGap);
    rows.push(...lines.map((line) => ({ ...line, role, y: baseline - last.y + line.y })));
  };
  if (trade) above('trade', trade);
  above('name', name);
  return rows;
}

/** How far a line's ink hangs under its baseline. */
function inkBelow({ line, size, tracking }: FittedLine): number {
  const { ink } = measure(line, { size, tracking });
  return ink ? ink.y + ink.height : 0;
}

/**
 * Where the ground line begins: one gap out of the disc all along the rim; in the line drawing, where there is
 * no disc, one gap from the front person's shoulder.
 */
const lineStart: Readonly<Record<Rendering, (y: number) => number>> = {
  solid: (y) => disc.centre[0] + Math.sqrt((disc.radius + gap) ** 2 - (y - disc.centre[1]) ** 2),
  line: (y) => slopeAt(below(cordee.front.apex, -gap), 1, y)[0],
};

/** The ground the front person stands on, under all the words. */
function groundLine(right: number, rendering: Rendering): Shape {
  const start = lineStart[rendering];
  const path = polygon([
    [start(lineTop), lineTop],
    [right, lineTop],
    [right, disc.base],
    [start(disc.base), disc.base],
  ]);
  return { role: 'ground-line', path, rule: 'nonzero' };
}
