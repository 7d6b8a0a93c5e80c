import { contactsOf } from './contacts.ts';
import { InvoiceTable } from './InvoiceTable.tsx';
import { MemberText } from './MemberText.tsx';
import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

/** The sheet’s margins and its second column; how much of it a telephone may leave out of the picture. */
const sheet = { left: 50, second: 340, right: 538 } as const;

/** The head of an A4 invoice, three units to the millimetre; nearer by, the columns that would be cut are left out. */
export const InvoiceScene = ({ badge, source, view, words }: SceneProps) => {
  const right = Math.min(sheet.right, view.x + view.width - 24);
  const hasSecond = right - sheet.second > 150;
  const { isNamed } = badge;
  const { record } = source.order;
  return (
    <>
      <rect x="-40" width="720" height="560" fill={paint.slate[200]} />
      <rect x="14" y="36" width="630" height="540" fill={paint.slate[400]} opacity="0.5" />
      <rect x="5" y="26" width="630" height="540" fill={paint.paper} />
      {!isNamed && (
        <Lines source={source} texts={[record.name]} x={sheet.left} y={67} size={19} width={280} lines={3} />
      )}
      {hasSecond && (
        <>
          <Lines source={source} texts={contactsOf(record, words)} x={sheet.second} y={68} />
          <Lines source={source} texts={words.invoice.client} x={sheet.second} y={146} />
        </>
      )}
      <g fill={paint.night}>
        <text x={sheet.left} y="162" fontSize="27" fontWeight="700">
          {words.invoice.title}
        </text>
        <g fontSize="12.5" fontWeight="500" fill={paint.slate[700]}>
          {words.invoice.facts.map((fact, at) => (
            <text key={fact} x={sheet.left} y={183 + at * 17}>
              {fact}
            </text>
          ))}
        </g>
      </g>
      <InvoiceTable left={sheet.left} right={right} words={words} accent={badge.accent} />
    </>
  );
};

interface LinesProps extends Pick<SceneProps, 'source'> {
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly width?: number;
  readonly lines?: 1 | 3;
}

/** A block of texts, the first one bold; a long name takes up to three lines, upwards. */
const Lines = ({ source, texts, x, y, size = 12.5, width = 166, lines = 1 }: LinesProps) =>
  texts.map((text, at) => (
    <MemberText
      key={text}
      typesetter={source.typesetter}
      text={text}
      x={x}
      y={y + at * 17}
      size={size}
      width={width}
      lines={lines}
      weight={at === 0 ? 600 : 500}
      fill={paint.night}
    />
  ));
