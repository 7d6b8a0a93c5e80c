import { writeSheet } from '@coodyssee/kit/table';
import { Alert, Button } from '@coodyssee/react';
import { FileDown, FolderOpen, Redo2, Undo2 } from 'lucide-react';
import { saveFile } from '../../take/save-file.ts';
import { useWords } from '../../words/words.ts';
import type { Filter } from '../table/filters.ts';
import { tableNotices } from '../table/team-rows.ts';
import { type Desk, isUnsaved, markSaved, tableOn } from './desk.ts';
import { useSaid } from './said-fault.ts';
import type { Edits } from './use-edits.ts';
import type { Reading } from './use-reading.ts';

interface DeskBarProps {
  readonly desk: Desk;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly reading: Reading;
  readonly onOther: () => void;
  readonly edits: Edits;
}

/** Of a table with thousands of columns, as many as one may read. */
const mostNotices = 50;

const baseOf = (fileName: string): string => fileName.replace(/\.[^.]{1,5}$/, '');

type FileWords = ReturnType<typeof useWords>['team']['file'];

/** `XLSX` or `ODS`, or an encoding and a delimiter: `CSV, utf-8, ;` */
function formatWords(format: string, { workbook, csv, delimiters }: FileWords): string {
  const [, encoding = '', delimiter = ''] = /^CSV, ([\w-]+), (.+)$/.exec(format) ?? [];
  return encoding === ''
    ? workbook(format)
    : csv(encoding, (delimiters as Record<string, string>)[delimiter] ?? delimiter);
}

/** Which table it is, what became of it, and what can be done with it as a whole. */
export function DeskBar({ desk, counts, reading, onOther, edits }: DeskBarProps) {
  const { team, say } = useWords();
  const { file } = team;
  const table = tableOn(desk);
  const notices = tableNotices(table);
  const refused = useSaid(reading);
  const isDirty = isUnsaved(desk);
  const save = () => {
    saveFile(writeSheet(table.sheet), file.savedName(baseOf(desk.fileName)));
    markSaved();
  };
  return (
    <div className="studio-team-bar">
      <div className="studio-team-file">
        <p>
          <strong>
            <bdi>{desk.fileName}</bdi>
          </strong>
          <span>{formatWords(table.sheet.format, file)}</span>
        </p>
        <p className="studio-team-counts">{file.read(counts.all, counts.bad)}</p>
      </div>
      <div className="studio-team-actions">
        <Button variant="quiet" size="sm" icon={<Undo2 />} isDisabled={desk.at === 0} onPress={edits.undo}>
          {file.undo}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          icon={<Redo2 />}
          isDisabled={desk.at === desk.steps.length - 1}
          onPress={edits.redo}
        >
          {file.redo}
        </Button>
        <Button variant="secondary" size="sm" icon={<FileDown />} onPress={save}>
          {file.save}
        </Button>
        <Button variant="quiet" size="sm" icon={<FolderOpen />} onPress={onOther}>
          {file.other}
        </Button>
      </div>
      {isDirty && <p className="studio-team-unsaved">{`${file.unsaved}. ${file.saveWhy}`}</p>}
      {refused && (
        <Alert tone="error" title={refused.what} role="alert">
          <p>{`${refused.why} ${refused.fix}`}</p>
        </Alert>
      )}
      {notices.length > 0 && (
        <details className="studio-team-notices">
          <summary>{`${file.notices} (${notices.length})`}</summary>
          <ul>
            {notices.slice(0, mostNotices).map((notice) => (
              <li key={notice.message}>{say.notice(notice)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
