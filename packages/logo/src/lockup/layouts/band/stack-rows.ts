import type { FittedText } from '../../../type/fit.ts';
import { measure } from '../../../type/line.ts';
import type { FittedLine } from '../../../type/stack.ts';
import type { Brand } from '../../brand.ts';
import type { pickEndorsement } from '../../words/badge-text.ts';
import type { Row } from '../../words/rows.ts';
import { type BandSizes, columnWidth, shortEndorsementSize } from './band-ladder.ts';

/** Least room between the ink of a row and the capitals under it, for letters that hang deep. */
const inkGap = 2.5;

/** The endorsement stands on the ground line, its descenders five units over it. */
export function endorsementRow(
  { symbol: { disc, gap }, typeface }: Brand,
  { line, wording }: ReturnType<typeof pickEndorsement>,
  sizes: BandSizes,
): Row {
  const full = wording === 'short' ? shortEndorsementSize : sizes.endorsement;
  const size = Math.min(full, columnWidth / line.advance);
  return { role: 'endorsement', line, size, y: disc.base - gap - 5 - typeface.descent * size };
}

interface Stack {
  readonly name: FittedText;
  readonly trade: FittedText | null;
  readonly endorsement: Row;
  readonly size: BandSizes;
}

/** Rows from the ground line upwards: endorsement, trade, name. */
export function stackRows(
  { typeface: { capHeight } }: Pick<Brand, 'typeface'>,
  { name, trade, endorsement, size }: Stack,
): Row[] {
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
