import type { PrintReport } from './report.ts';

/** Names that mean a line for a cutter, however a printer spells them. */
const cutter = /cut|coupe|d[ée]coupe|die|stanz|thru/i;

/** The plates of a file that a cutter follows. */
export const cutPlates = ({ spots }: Pick<PrintReport, 'spots'>): readonly string[] =>
  spots.filter((spot) => cutter.test(spot));
