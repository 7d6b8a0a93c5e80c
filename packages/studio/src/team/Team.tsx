import { ConfirmDialog } from '@coodyssee/react';
import { useState } from 'react';
import { useFileDrop } from '../app/use-file-drop.ts';
import { useWords } from '../words/words.ts';
import { clearDesk, isUnsaved, useDesk } from './desk/desk.ts';
import { TableDrop } from './desk/TableDrop.tsx';
import { TeamDesk } from './desk/TeamDesk.tsx';
import { useReading } from './desk/use-reading.ts';
import { type GivenFile, sortGiven } from './logos/given-file.ts';
import { logos } from './logos/logo-store.ts';
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
  const take = (given: readonly GivenFile[]) => {
    const { table, logos: pictures } = sortGiven(given);
    logos.add(pictures);
    if (table) offer(table);
    else if (pictures.length > 0) say(team.logos.given(pictures.length));
  };
  useFileDrop(take);
  const clear = () => {
    clearDesk();
    logos.clear();
  };
  const leave = () => {
    if (waiting === 'none') clear();
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
          onOther={() => (isUnsaved(desk) ? setWaiting('none') : clear())}
        />
      ) : (
        <TableDrop reading={reading} onFiles={take} />
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
