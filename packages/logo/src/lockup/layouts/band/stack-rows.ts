import type { FittedText } from '../../../type/fit.ts';
import { measure } from '../../../type/line.ts';
import type { FittedLine } from '../../../type/stack.ts';
import type { Brand } from '../../brand.ts';
import type { Row } from '../../words/rows.ts';
import type { BandSizes } from './band-ladder.ts';

/** Least room between the ink of a row and what is under it: over the snow, and under letters that hang deeper than Latin ones. */
const inkGap = { snow: 3.5, row: 4 } as const;

interface Stack {
  readonly name: FittedText;
  readonly trade: FittedText | null;
  readonly size: BandSizes;
}

/** Rows from the horizon upwards, their descenders just over it: trade, name. */
export function stackRows(
  { typeface: { capHeight, descent }, symbol: { horizon } }: Pick<Brand, 'typeface' | 'symbol'>,
  { name, trade, size }: Stack,
): Row[] {
  const rows: Row[] = [];
  const above = (role: 'name' | 'trade', { lines }: FittedText) => {
    const last = lines.at(-1);
    if (!last) return;
    const [ink, usual] = [inkBelow(last), descent * last.size];
    const baseline =
      rows.length === 0
        ? horizon - Math.max(usual, ink) - inkGap.snow
        : Math.min(...rows.map((row) => row.y - capHeight * row.size)) -
          Math.max(size.gap, ink > 1.1 * usual ? ink + inkGap.row : 0);
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
