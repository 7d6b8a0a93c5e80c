import { ConfirmDialog } from '@coodyssee/react';
import { useState } from 'react';
import { useFileDrop } from '../app/use-file-drop.ts';
import { useWords } from '../words/words.ts';
import { clearDesk, isUnsaved, useDesk } from './desk/desk.ts';
import { TableDrop } from './desk/TableDrop.tsx';
import { TeamDesk } from './desk/TeamDesk.tsx';
import { useReading } from './desk/use-reading.ts';
import './team.css';
import './filters.css';

/** The cooperative's table: every row's badge and problem, corrected in place, and all the kits. */
export function Team() {
  const { team } = useWords();
  const desk = useDesk();
  const { reading, read } = useReading();
  const [said, say] = useState('');
  const [waiting, setWaiting] = useState<File | 'none'>();
  const offer = (file: File) => (desk && isUnsaved(desk) ? setWaiting(file) : read(file));
  useFileDrop(([file]) => file && offer(file));
  const leave = () => {
    if (waiting === 'none') clearDesk();
    else if (waiting) read(waiting);
  };
  return (
    <div className="studio-team">
      <div className="studio-intro">
        <h1>{team.title}</h1>
        {!desk && <p>{team.lead}</p>}
      </div>
      {desk ? (
        <TeamDesk
          desk={desk}
          reading={reading}
          onSay={say}
          onOther={() => (isUnsaved(desk) ? setWaiting('none') : clearDesk())}
        />
      ) : (
        <TableDrop reading={reading} onFile={offer} />
      )}
      <p role="status" className="coodyssee-hidden">
        {said}
      </p>
      <ConfirmDialog
        isOpen={waiting !== undefined}
        onOpenChange={(isOpen) => !isOpen && setWaiting(undefined)}
        title={team.leave.title}
        confirmLabel={team.leave.go}
        cancelLabel={team.leave.stay}
        tone="danger"
        onConfirm={leave}
      >
        <p>{team.leave.body}</p>
      </ConfirmDialog>
    </div>
  );
}
