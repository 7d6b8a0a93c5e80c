import { Button } from '@coodyssee/react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { DetailPlace } from '../detail/DetailPlace.tsx';
import { gridColumns } from '../grid/columns.ts';
import { Grid } from '../grid/Grid.tsx';
import { KitsPanel } from '../kits/KitsPanel.tsx';
import { LogosBar } from '../logos/LogosBar.tsx';
import { useLogos } from '../logos/use-logos.ts';
import { countRows, type Filter, filterRows } from '../table/filters.ts';
import { DeskBar } from './DeskBar.tsx';
import { type Desk, tableOn } from './desk.ts';
import { FilterBar } from './FilterBar.tsx';
import { useEdits } from './use-edits.ts';
import type { Reading } from './use-reading.ts';
import { useRows } from './use-rows.ts';
import { useWidth } from './use-width.ts';

interface TeamDeskProps {
  readonly desk: Desk;
  readonly reading: Reading;
  /** A person asks for another table. */
  readonly onOther: () => void;
  /** Says something aloud. */
  readonly onSay: (words: string) => void;
}

/** From this width, in rem, the rows have columns and the detail stands beside them. */
const wideRems = { columns: 40, beside: 66 } as const;
const nobody: ReadonlySet<number> = new Set();

/** An open table: its counts, its rows, the row one looks at, and the kits. */
export function TeamDesk({ desk, reading, onOther, onSay }: TeamDeskProps) {
  const { team } = useWords();
  const table = tableOn(desk);
  const rows = useLogos(useRows(table), table.sheet.columns);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [wanted, setWanted] = useState<{ filter: Filter; search: string }>({ filter: 'all', search: '' });
  const [mended, setMended] = useState(nobody);
  const [line, setLine] = useState<number>();
  const [isOpen, setOpen] = useState(false);
  const edits = useEdits({
    rows,
    headers: table.sheet.columns.map(({ header }) => header),
    onChanged: (changed) => setMended((now) => new Set([...now, changed])),
  });

  const shown = useMemo(() => filterRows(rows, { ...wanted, mended }), [rows, wanted, mended]);
  const counts = useMemo(() => countRows(rows), [rows]);
  const columns = useMemo(() => gridColumns(table.sheet.columns), [table.sheet.columns]);
  // the detail has fields to build: the focus moves on meanwhile
  const current = useDeferredValue(rows.find((row) => row.line === line));
  const ask = (part: Partial<typeof wanted>) => {
    setWanted({ ...wanted, ...part });
    setMended(nobody);
  };
  useEffect(() => onSay(edits.said), [edits.said, onSay]);
  // said once for each table: what is corrected is said by itself
  const told = useRef<unknown>(undefined);
  const opened = desk.steps[0]?.table;
  useEffect(() => {
    if (told.current === opened) return;
    told.current = opened;
    onSay(team.file.read(counts.all, counts.bad));
  }, [opened, counts, team, onSay]);
  const next = () => {
    const bad = rows.filter(({ state }) => state === 'bad');
    const found = bad.find((row) => row.line > (line ?? 0)) ?? bad[0];
    if (!found) return;
    setLine(found.line);
    if (!shown.includes(found)) ask({ filter: 'bad', search: '' });
  };
  const remove = (removed: number) => {
    const at = shown.findIndex((row) => row.line === removed);
    setLine((shown[at + 1] ?? shown[at - 1])?.line);
    edits.remove(removed);
  };
  const onUndoKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    const key = event.key.toLowerCase();
    if (isTyping || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) edits.redo();
    else edits.undo();
  };
  const isBeside = width >= wideRems.beside;
  return (
    <div ref={place} className="studio-team-desk">
      <DeskBar {...{ desk, counts, reading, onOther, edits }} />
      <LogosBar rows={rows} />
      <FilterBar
        {...wanted}
        counts={counts}
        shown={shown.length}
        onAsk={ask}
        waiting={rows.filter(({ state }) => state === 'waiting').length}
      />
      <div className="studio-team-split" data-beside={isBeside || undefined}>
        {shown.length > 0 ? (
          <Grid
            rows={shown}
            columns={columns}
            line={line ?? shown[0]?.line}
            onLine={setLine}
            onOpen={() => setOpen(!isBeside)}
            onEdit={edits.cell}
            onKeyDown={onUndoKey}
            isNarrow={width > 0 && width < wideRems.columns}
          />
        ) : (
          <div className="studio-team-none">
            <p>{team.filter.none}</p>
            <Button variant="secondary" size="sm" onPress={() => ask({ filter: 'all', search: '' })}>
              {team.filter.clear}
            </Button>
          </div>
        )}
        <DetailPlace
          row={current ?? (isBeside ? shown[0] : undefined)}
          columns={table.sheet.columns}
          isBeside={isBeside}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onNext={counts.bad > 0 ? next : undefined}
          edits={{ ...edits, remove }}
        />
      </div>
      <KitsPanel rows={rows} />
    </div>
  );
}
