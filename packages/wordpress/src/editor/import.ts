/** The import's page: reads the table, draws every badge, says what is wrong row by row, then sends. */
import type { ImportRow, ReadMembers } from '../composer/members.ts';
import { composer, tableReader } from './composer.ts';
import { notesOf, say, table } from './import-report.ts';
import { translate, wp } from './wordpress.ts';

/** As many rows as one request may hold. */
const batch = 25;

/** What became of a row. */
interface Outcome {
  readonly line: number;
  readonly was?: 'added' | 'changed';
  readonly problem?: string;
}

const part = <Kind extends HTMLElement>(id: string): Kind =>
  document.getElementById(`coodyssee-${id}`) as Kind;

async function read(file: File): Promise<void> {
  const [said, button] = [part('import-said'), part<HTMLButtonElement>('import-start')];
  button.hidden = true;
  say(said, translate('Reading the table…'));
  const { readMembers } = await tableReader();
  const answer = await readMembers(new Uint8Array(await file.arrayBuffer()));
  if ('refusal' in answer) {
    const { what, why, fix } = answer.refusal;
    return say(said, [what, why, fix].join(' '), 'error');
  }
  show(answer);
}

function show(answer: ReadMembers): void {
  const [said, button] = [part('import-said'), part<HTMLButtonElement>('import-start')];
  const { rows } = answer;
  say(
    said,
    wp.i18n.sprintf(translate('%d members can be imported.'), rows.length),
    rows.length ? 'success' : 'error',
  );
  said.append(...notesOf(answer));
  button.textContent = wp.i18n.sprintf(translate('Import %d members'), rows.length);
  button.hidden = rows.length === 0;
  button.onclick = () => send(rows);
}

async function send(rows: readonly ImportRow[]): Promise<void> {
  const [said, button, bar] = [
    part('import-said'),
    part<HTMLButtonElement>('import-start'),
    part<HTMLProgressElement>('import-progress'),
  ];
  button.hidden = true;
  bar.hidden = false;
  const done: Outcome[] = [];
  try {
    for (let at = 0; at < rows.length; at += batch) {
      const data = { rows: rows.slice(at, at + batch) };
      const answer = await wp.apiFetch<{ readonly rows: readonly Outcome[] }>({
        path: '/coodyssee/v1/members',
        method: 'POST',
        data,
      });
      done.push(...answer.rows);
      bar.value = done.length / rows.length;
    }
    finish(said, done);
  } catch (error) {
    say(
      said,
      wp.i18n.sprintf(
        translate('The import stopped after %1$d members: %2$s'),
        done.length,
        (error as Error).message,
      ),
      'error',
    );
  } finally {
    bar.hidden = true;
  }
}

function finish(said: HTMLElement, done: readonly Outcome[]): void {
  const count = (was: Outcome['was']) => done.filter((one) => one.was === was).length;
  const failed = done.filter(({ problem }) => problem);
  say(
    said,
    wp.i18n.sprintf(
      translate('Done: %1$d added, %2$d brought up to date.'),
      count('added'),
      count('changed'),
    ),
    'success',
  );
  if (failed.length > 0)
    said.append(
      table(
        translate('Rows that could not be kept'),
        failed.map(({ line, problem = '' }) => [String(line), '', problem]),
      ),
    );
}

wp.domReady(() => {
  const input = part<HTMLInputElement>('table');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) read(file).catch((error: Error) => say(part('import-said'), error.message, 'error'));
  });
  // fetched while the person looks for the file
  composer().catch(() => undefined);
});
