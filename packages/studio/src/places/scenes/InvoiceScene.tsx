import { contactsOf } from './contacts.ts';
import { invoiceLines, invoiceTotals } from './invoice-sums.ts';
import { MemberText } from './MemberText.tsx';
import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

/** Right sides of the columns of figures. */
const columns = { quantity: 352, price: 440, total: 538 } as const;

/** The head of an A4 invoice, three units to the millimetre. */
export const InvoiceScene = ({ badge, source, words }: SceneProps) => (
  <>
    <rect x="-40" width="720" height="560" fill={paint.slate[200]} />
    <rect x="14" y="36" width="630" height="540" fill={paint.slate[400]} opacity="0.5" />
    <rect x="5" y="26" width="630" height="540" fill={paint.paper} />
    <Contacts source={source} words={words} />
    <g className="studio-scene-words" fill={paint.night}>
      <text x="50" y="196" fontSize="27" fontWeight="700">
        {words.invoice.title}
      </text>
      <g fontSize="12.5" fontWeight="500" fill={paint.slate[700]}>
        {words.invoice.facts.map((fact, at) => (
          <text key={fact} x="50" y={220 + at * 18}>
            {fact}
          </text>
        ))}
      </g>
      <g fontSize="12.5" fontWeight="500">
        {words.invoice.client.map((line, at) => (
          <text key={line} x="352" y={182 + at * 18} fontWeight={at === 0 ? 600 : 500}>
            {line}
          </text>
        ))}
      </g>
      <Lines words={words} />
      <Totals words={words} accent={badge.accent} />
    </g>
  </>
);

function Contacts({ source, words }: Pick<SceneProps, 'source' | 'words'>) {
  const { order, typesetter } = source;
  return contactsOf(order.record, words).map((line, at) => (
    <MemberText
      key={line}
      typesetter={typesetter}
      text={line}
      x={352}
      y={76 + at * 18}
      size={12.5}
      width={186}
      weight={at === 0 ? 600 : 500}
      fill={paint.night}
    />
  ));
}

const Lines = ({ words }: Pick<SceneProps, 'words'>) => (
  <g fontSize="12.5">
    <g fontWeight="600" fill={paint.slate[600]} fontSize="11.5">
      <text x="50" y="290">
        {words.invoice.columns[0]}
      </text>
      <g textAnchor="end">
        <text x={columns.quantity} y="290">
          {words.invoice.columns[1]}
        </text>
        <text x={columns.price} y="290">
          {words.invoice.columns[2]}
        </text>
        <text x={columns.total} y="290">
          {words.invoice.columns[3]}
        </text>
      </g>
    </g>
    <path d="M50 300h488" stroke={paint.night} strokeWidth="1.5" />
    {invoiceLines.map(({ quantity, price }, at) => (
      <g key={price} transform={`translate(0 ${322 + at * 27})`} className="studio-scene-figures">
        <text x="50">{words.invoice.lines[at]}</text>
        <g textAnchor="end">
          <text x={columns.quantity}>{quantity}</text>
          <text x={columns.price}>{words.money(price)}</text>
          <text x={columns.total}>{words.money(quantity * price)}</text>
        </g>
        <path d="M50 10h488" stroke={paint.slate[200]} strokeWidth="1" />
      </g>
    ))}
  </g>
);

function Totals({ words, accent }: Pick<SceneProps, 'words'> & { readonly accent: string }) {
  const { net, tax, gross } = invoiceTotals;
  const amounts = [net, tax, gross].map(words.money);
  return (
    <g fontSize="12.5" textAnchor="end" className="studio-scene-figures">
      {words.invoice.totals.map((label, at) => {
        const isLast = at === words.invoice.totals.length - 1;
        return (
          <g
            key={label}
            transform={`translate(0 ${424 + at * 24 + (isLast ? 6 : 0)})`}
            fontWeight={isLast ? 700 : 500}
          >
            <text x={columns.price}>{label}</text>
            <text x={columns.total}>{amounts[at]}</text>
          </g>
        );
      })}
      <rect x="352" y="480" width="186" height="3" fill={accent} />
    </g>
  );
}
