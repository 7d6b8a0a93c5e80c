import { Alert, Button } from '@coodyssee/react';
import { Download, FileSpreadsheet } from 'lucide-react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { saveFile } from '../../take/save-file.ts';
import { useWords } from '../../words/words.ts';
import { chosenFiles, droppedFiles, type GivenFile } from '../logos/given-file.ts';
import { useSaid } from './said-fault.ts';
import type { Reading } from './use-reading.ts';
import './drop.css';

interface TableDropProps {
  readonly reading: Reading;
  /** A table, logos with it, or a folder of both. */
  readonly onFiles: (given: readonly GivenFile[]) => void;
}

/** Where the table is dropped or chosen, and why the last one was not read. */
export function TableDrop({ reading, onFiles }: TableDropProps) {
  const { team } = useWords();
  const { drop } = team;
  const said = useSaid(reading);
  const saveTemplate = async () => {
    const { writeCsv } = await import('@coodyssee/kit/table');
    saveFile(writeCsv(team.template), drop.templateName);
  };
  return (
    <div className="studio-team-drop">
      <DropZone
        aria-label={drop.label}
        className="studio-team-zone coodyssee-focus"
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) => onFiles(await droppedFiles(items))}
      >
        <FileSpreadsheet aria-hidden size={40} strokeWidth={1.5} />
        <p className="studio-team-here">{drop.here}</p>
        <p>{drop.or}</p>
        <FileTrigger allowsMultiple onSelect={(files) => onFiles(chosenFiles(files))}>
          <Button isPending={reading.is === 'reading'}>{drop.choose}</Button>
        </FileTrigger>
        <p className="studio-team-kinds">{drop.kinds}</p>
        <p className="studio-team-kinds">{drop.logos}</p>
      </DropZone>
      <p role="status" className="studio-team-reading">
        {reading.is === 'reading' ? drop.reading(reading.name) : ''}
      </p>
      {said && (
        <Alert tone="error" title={said.what} role="alert">
          <p>{reading.is === 'refused' ? drop.refused(reading.name) : ''}</p>
          <p>{`${said.why} ${said.fix}`}</p>
        </Alert>
      )}
      <Button variant="quiet" size="sm" icon={<Download />} onPress={saveTemplate}>
        {drop.template}
      </Button>
    </div>
  );
}
