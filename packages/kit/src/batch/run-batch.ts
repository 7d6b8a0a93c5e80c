import type { Disk } from '../disk/disk.ts';
import type { MemberRecord } from '../record/member-record.ts';
import type { Problem } from '../table/problem.ts';
import type { TableRow } from '../table/read-record.ts';
import type { Crew } from './crew.ts';
import type { IssuedKit, KitJob } from './issue-kit.ts';
import { problemOf } from './problem-of.ts';
import { sweepKit } from './remove-files.ts';

/** A row with its file name, and the digest of all that its kit depends on. */
export interface PlannedKit extends TableRow {
  readonly slug: string;
  readonly recipe: string;
}

/** A kit that is on the disk. */
export interface DoneKit extends Omit<IssuedKit, 'files'> {
  readonly line: number;
  readonly slug: string;
  readonly record: MemberRecord;
  readonly files: number;
  readonly bytes: number;
}

/** What a run needs beside the rows. */
export interface BatchOptions {
  readonly crew: Crew;
  readonly disk: Disk;
  readonly job: Omit<KitJob, 'record' | 'ownLogo' | 'slug' | 'recipe'>;
  readonly signal?: AbortSignal;
  /** Told after each kit. */
  readonly onKit?: () => void;
}

/** What became of every row. */
export interface BatchResult {
  /** In the table's order. */
  readonly kits: readonly DoneKit[];
  readonly problems: readonly Problem[];
}

/**
 * Gives the rows to the crew, two for each worker at most, so that memory does not grow with the table.
 * A member who cannot be drawn stops no other, nor does one whose own files the disk refuses or on whom a program
 * of ours fails. A disk that takes nothing more stops the run, once the kits that are under way have ended.
 *
 * @throws FileError; the signal's reason
 */
export async function runBatch(rows: readonly PlannedKit[], options: BatchOptions): Promise<BatchResult> {
  const kits: DoneKit[] = [];
  const problems: Problem[] = [];
  const queue = rows.values();
  let trouble: unknown;
  const lane = async () => {
    for (const row of queue) {
      if (trouble || options.signal?.aborted) return;
      try {
        kits.push(done(row, await options.crew.issue(jobOf(row, options))));
      } catch (error) {
        const found = problemOf(error, row, options.job.out);
        if (found) problems.push(found);
        else trouble ??= error;
        if (found?.fault) await sweepKit(options.disk, options.job.out, row.slug);
      }
      options.onKit?.();
    }
  };
  await Promise.all(Array.from({ length: options.crew.size * 2 }, lane));
  if (trouble) throw trouble;
  options.signal?.throwIfAborted();
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return { kits: kits.sort(byLine), problems: problems.sort(byLine) };
}

const jobOf = ({ record, ownLogo, slug, recipe }: PlannedKit, { job }: BatchOptions): KitJob => ({
  ...job,
  record,
  ...(ownLogo !== undefined && { ownLogo }),
  slug,
  recipe,
});

function done({ line, slug, record }: PlannedKit, { files, ...issued }: IssuedKit): DoneKit {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { line, slug, record, ...issued, files: files.length, bytes };
}
