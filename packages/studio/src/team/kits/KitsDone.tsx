import { Alert, Button } from '@coodyssee/react';
import { FileDown } from 'lucide-react';
import { saveFile } from '../../take/save-file.ts';
import { useWords } from '../../words/words.ts';
import type { RunResult } from './run-kits.ts';
import type { Run } from './run-store.ts';

interface KitsDoneProps {
  readonly run: Extract<Run, { is: 'done' | 'stopped' | 'failed' }>;
  /** As a file; nothing where everything could be made. */
  readonly report: (result: RunResult) => Uint8Array | undefined;
}

/** What became of the run. */
export function KitsDone({ run, report }: KitsDoneProps) {
  const { kits } = useWords().team;
  if (run.is === 'failed')
    return (
      <Alert tone="error" title={kits.trouble.title} role="alert">
        <p>{kits.trouble.why}</p>
      </Alert>
    );
  const { result, all } = run;
  const bytes = report(result);
  const { made, failures } = result;
  return (
    <Alert
      tone={run.is === 'stopped' ? 'warning' : failures.length > 0 ? 'warning' : 'success'}
      title={run.is === 'stopped' ? kits.stopped(made.length, all) : kits.done(made.length)}
      role="status"
    >
      {failures.length > 0 && <p>{kits.failed(failures.length)}</p>}
      {bytes && (
        <>
          <p>{kits.reportWhy}</p>
          <Button
            variant="secondary"
            size="sm"
            icon={<FileDown />}
            onPress={() => saveFile(bytes, kits.reportName)}
          >
            {kits.report}
          </Button>
        </>
      )}
    </Alert>
  );
}
