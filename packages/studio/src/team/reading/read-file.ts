import { transfer } from 'comlink';
import { readAnswer } from '../../workshop/answer.ts';
import type { OpenedTable } from '../table/opened-table.ts';
import { hire } from './door.ts';

/** Why the page itself refuses a file; what the table's reader refuses is an error of its own. */
export type Fault =
  | { readonly is: 'too-heavy'; readonly bytes: number }
  | { readonly is: 'too-long'; readonly rows: number }
  | { readonly is: 'too-slow' | 'unreadable' };

export type ReadTable = { readonly table: OpenedTable } | { readonly fault: Fault };

/** A thousand members are half a megabyte; time in ms for the slowest machine we know, ten times over. */
export const limits = { bytes: 10e6, rows: 5000, time: 30_000 } as const;

const late = Symbol('late');

/**
 * Reads a file as a table in a worker of its own, which is sent away when it ends or when it takes too long.
 *
 * @throws CodedError with the table's own refusal
 */
export async function readFile(file: Blob): Promise<ReadTable> {
  if (file.size > limits.bytes) return { fault: { is: 'too-heavy', bytes: file.size } };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { fault: { is: 'unreadable' } };
  const { door, gone, dismiss } = hire();
  try {
    const work = door.open(transfer(new Uint8Array(bytes), [bytes]), limits.rows);
    const answer = await Promise.race([work, gone, timeUp()]);
    if (answer === late) return { fault: { is: 'too-slow' } };
    const opened = readAnswer(answer);
    return 'tooMany' in opened ? { fault: { is: 'too-long', rows: opened.tooMany } } : opened;
  } finally {
    dismiss();
  }
}

const timeUp = (): Promise<typeof late> =>
  new Promise((resolve) => setTimeout(() => resolve(late), limits.time));
