import type { CellReference, Formula } from '../document.ts';

/** Euros with a comma; nothing for a zero. No sign between thousands: Word would read two numbers. */
const money = '\\# "0,00\u00a0€;-0,00\u00a0€;"';

/** An empty cell counts for nothing in a sum, and is an error elsewhere. */
const value = ({ table, cell }: CellReference): string => `SUM(${table ? `${table} ` : ''}${cell})`;

/** A formula as Word's field says it; it knows a cell of another table by the table's bookmark. */
export function instructionOf({ sum, dividedBy }: Formula): string {
  const terms = sum.map((factors) => factors.map(value).join('*')).join('+');
  return ` =${dividedBy ? `(${terms})/${dividedBy}` : terms} ${money} `;
}
