import { rectanglePath } from '../geometry/seal.ts';
import type { Shape } from '../scene/scene.ts';
import { type FittedLine, type FittedText, fitText } from '../type/fit.ts';
import { measure } from '../type/line.ts';
import { type BadgeText, type LaidOut, pickEndorsement } from './badge-text.ts';
import { type BandSizes, bandRows, tradeLadder } from './band-ladder.ts';
import type { Rendering } from './drawing.ts';
import { capHeight, descent } from './metrics.ts';
import { type Row, rowShape, rowWidth } from './rows.ts';
import { cordee, symbolShapes } from './symbol.ts';

const { disc, gap } = cordee.parameters;
const textLeft = disc.centre[0] + disc.radius + 15;
const columnWidth = 300;
const lineTop = disc.base - gap;
/** Between a row's baseline and the capitals of the row under it. */
const rowGap = { name: 11, trade: 8.5 } as const;
/** Least room between the ink of a row and the capitals under it, for letters that hang deep. */
const inkGap = 3;

/** The member's name beside the symbol, on the ground line that runs out of the disc. */
export function layOutBand(text: BadgeText, rendering: Rendering): LaidOut {
  const { sizes, ladder } = bandRows[text.trade ? 'trade' : 'plain'];
  const room = { typesetter: text.typesetter, maxWidth: columnWidth };
  const name = fitText({ text: text.name, weight: 700 }, { ...room, size: sizes[1].name, ladder });
  const size = sizes[name.lines.length === 1 ? 1 : 2];
  const trade = text.trade
    ? fitText({ text: text.trade, weight: 600 }, { ...room, size: size.trade, lines: 1, ladder: tradeLadder })
    : null;
  const endorsement = pickEndorsement(text, ({ advance }) => advance * size.endorsement <= columnWidth);
  const rows = stackRows({ name, trade, endorsement: endorsement.line, size });
  const right = textLeft + Math.max(...rows.map(rowWidth));
  return {
    shapes: [...symbolShapes(rendering), groundLine(right), ...rows.map((row) => rowShape(row, textLeft))],
    smallest: Math.min(...rows.map((row) => row.size)),
    fit: { name: name.step, ...(trade && { trade: trade.step }), wording: endorsement.wording },
  };
}

interface Stack {
  readonly name: FittedText;
  readonly trade: FittedText | null;
  readonly endorsement: Row['line'];
  readonly size: BandSizes;
}

/** Rows from the ground line upwards: endorsement, trade, name. */
function stackRows({ name, trade, endorsement, size }: Stack): Row[] {
  const rows: Row[] = [
    {
      role: 'endorsement',
      line: endorsement,
      size: size.endorsement,
      y: lineTop - 5 - descent * size.endorsement,
    },
  ];
  const capTop = () => Math.min(...rows.map((row) => row.y - capHeight * row.size));
  const above = (role: 'name' | 'trade', { lines }: FittedText) => {
    const last = lines.at(-1);
    if (!last) return;
    const baseline = capTop() - Math.max(rowGap[role], inkBelow(last) + inkGap);
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

/** The ground the front person stands on, one gap out of the disc, under all the words. */
function groundLine(right: number): Shape {
  const rim = disc.centre[0] + Math.sqrt(disc.radius ** 2 - (lineTop - disc.centre[1]) ** 2);
  const left = rim + gap;
  return { role: 'ground-line', path: rectanglePath(left, lineTop, right - left, gap), rule: 'nonzero' };
}
