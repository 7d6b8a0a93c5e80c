import type { ReactNode } from 'react';

interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

export interface TableProps {
  /** Said to who cannot see it, and to who scrolls it by keyboard. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** True where the first cell names its row. Default true. */
  readonly named?: boolean;
  /** True for words to read: on a phone each row is laid out from top to bottom. */
  readonly stacked?: boolean;
}

/** A table that scrolls in its own frame, so that a page never does. */
export const Table = ({ label, head, rows, named = true, stacked }: TableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
  <section className="sheet-table" data-stacked={stacked} aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            {named ? <th scope="row">{first}</th> : <td>{first}</td>}
            {rest.map((cell, i) => (
              <td key={head[i + 1]} data-head={head[i + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
