import { invoiceLines, invoiceTotals } from './invoice-sums.ts';
import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

interface TableProps extends Pick<SceneProps, 'words'> {
  readonly left: number;
  readonly right: number;
  /** The member’s colour, which underlines what is to be paid. */
  readonly accent: string;
}

/** A table narrower than this says the totals alone. */
const wholeTable = 420;

/** Lines and sums; figures hang from the right side. */
export const InvoiceTable = ({ left, right, words: { invoice, money }, accent }: TableProps) => {
  const isWhole = right - left > wholeTable;
  const rows = [
    invoice.columns,
    ...invoiceLines.map(({ quantity, price }, at) => [
      invoice.lines[at],
      String(quantity),
      money(price),
      money(quantity * price),
    ]),
  ];
  const rule = `M${left} 7H${right}`;
  return (
    <g className="studio-scene-figures" fontSize="12.5" fill={paint.night}>
      {rows.map(([label, quantity, price, total], at) => (
        <g key={label} transform={`translate(0 ${232 + at * 23})`} fontWeight={at === 0 ? 600 : 400}>
          <text x={left}>{label}</text>
          <g textAnchor="end">
            {isWhole && <text x={right - 186}>{quantity}</text>}
            {isWhole && <text x={right - 98}>{price}</text>}
            <text x={right}>{total}</text>
          </g>
          <path
            d={rule}
            stroke={at === 0 ? paint.night : paint.slate[200]}
            strokeWidth={at === 0 ? 1.5 : 1}
          />
        </g>
      ))}
      <Sums right={right} labels={invoice.totals} money={money} />
      <rect x={right - 186} y="366" width="186" height="3" fill={accent} />
    </g>
  );
};

interface SumsProps {
  readonly right: number;
  readonly labels: SceneProps['words']['invoice']['totals'];
  readonly money: SceneProps['words']['money'];
}

/** Without tax, the tax, and what is to be paid, which stands apart. */
function Sums({ right, labels, money }: SumsProps) {
  const { net, tax, gross } = invoiceTotals;
  const sums = [
    { label: labels[0], amount: net, y: 322 },
    { label: labels[1], amount: tax, y: 340 },
    { label: labels[2], amount: gross, y: 360 },
  ];
  return sums.map(({ label, amount, y }) => (
    <g key={label} textAnchor="end" transform={`translate(0 ${y})`} fontWeight={amount === gross ? 700 : 500}>
      <text x={right - 98}>{label}</text>
      <text x={right}>{money(amount)}</text>
    </g>
  ));
}
