import { useWords } from '../../words/words.ts';
import { shownHeader } from '../table/as-typed.ts';
import type { GridColumn } from './columns.ts';

/** The headings, in the table's own words; they stay when the rows scroll. */
export function ColumnHeads({ columns }: { readonly columns: readonly GridColumn[] }) {
  const { grid } = useWords().team;
  const words: Readonly<Record<string, string>> = { line: grid.line, badge: grid.badge, state: grid.state };
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid whose rows are not all in the page
    <div role="rowgroup" className="studio-team-heads">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus, and say their heading */}
      <div role="row" aria-rowindex={1} className="studio-team-row">
        {columns.map(({ id, header }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={id} role="columnheader" aria-colindex={at + 1} data-column={id}>
            {header === undefined ? words[id] : <bdi>{shownHeader(header)}</bdi>}
          </div>
        ))}
      </div>
    </div>
  );
}
