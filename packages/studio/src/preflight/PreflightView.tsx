import { Button, FileDrop, fileKinds, ProgressBar } from '@coodyssee/react';
import { useEffect, useRef } from 'react';
import { useFileDrop } from '../app/use-file-drop.ts';
import { cleanText } from './clean-text.ts';
import { Failure } from './Failure.tsx';
import { Report } from './Report.tsx';
import { useCheck } from './use-check.ts';
import { usePreflightWords } from './words.ts';
import './preflight.css';

/** The reader's own limit, told before a file is opened. */
const heaviest = 300e6;

/** « Relire un PDF »: any file, read as a printer would, and what to mend. */
export function PreflightView() {
  const words = usePreflightWords();
  const { check, read, forget } = useCheck();
  const result = useRef<HTMLElement>(null);
  useFileDrop(([first]) => first && read(first.file));
  const isOver = check.is === 'read' || check.is === 'failed';
  // what was found stands under the fold of a telephone: the reading goes there, and the keyboard with it
  useEffect(() => {
    if (isOver) result.current?.focus();
  }, [isOver]);
  const name = check.is === 'none' ? '' : cleanText(check.file.name);
  return (
    <div className="studio-preflight">
      <div className="studio-intro">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <FileDrop
        label={words.label}
        description={words.kinds}
        optionalText={null}
        accept={[fileKinds.pdf]}
        maxSize={heaviest}
        files={check.is === 'none' ? [] : [check.file]}
        onChange={([file]) => (file ? void read(file) : forget())}
        className="studio-preflight-drop"
      />
      <p role="status" className="coodyssee-hidden">
        {check.is === 'reading' ? words.reading(name) : ''}
      </p>
      {check.is === 'reading' && (
        <div className="studio-preflight-reading">
          <ProgressBar label={words.reading(name)} isIndeterminate />
          <Button variant="secondary" size="sm" onPress={forget}>
            {words.stop}
          </Button>
        </div>
      )}
      {isOver && (
        <section
          ref={result}
          tabIndex={-1}
          aria-label={words.result(name)}
          className="studio-preflight-result coodyssee-focus"
        >
          {check.is === 'read' && <Report {...check.checked} />}
          {check.is === 'failed' && <Failure trouble={check.trouble} />}
        </section>
      )}
    </div>
  );
}
