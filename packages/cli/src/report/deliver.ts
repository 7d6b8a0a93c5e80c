import { resolve } from 'node:path';
import { type WrittenFile, writeFiles } from '@coodyssee/kit/disk';
import { count, fr, frenchSize, printable } from '@coodyssee/kit/words';
import type { Notice } from '@coodyssee/logo/errors';
import { type CommandLine, lastValue } from '../command.ts';
import type { Surroundings } from '../surroundings.ts';
import { report } from './answer.ts';
import { nearPath, noticeLines, section } from './lines.ts';

/** One finished file, and what is said of it. */
interface Delivered {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** French: opens the files that show the same. */
  readonly heading?: string;
  /** French: what it is for. */
  readonly use?: string;
  /** What a program is told beside its name and size. Default: what it is for. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** Finished files of one command, and what to say of them. */
export interface Delivery {
  /** French: what so many files are. */
  readonly title: (count: number) => string;
  /** Where they go without `--out`, from the folder the person stands in. */
  readonly home: string;
  readonly files: readonly Delivered[];
  readonly notices: readonly Notice[];
  /** French: what the person has to mend, line by line, under a heading. */
  readonly toMend?: { readonly heading: string; readonly lines: readonly string[] };
  /** What a program is told before the files, and after them. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly results?: Readonly<Record<string, unknown>>;
}

/** `Badge commun : 7 fichiers` */
export const titleOf = (subject: string) => (files: number) => fr`${subject} : ${count(files, 'fichier')}`;

/**
 * Writes all files or none, and reports.
 *
 * @throws FileError
 */
export async function deliver(delivery: Delivery, line: CommandLine, around: Surroundings): Promise<void> {
  const { cwd, disk, signal } = around;
  const folder = resolve(cwd, lastValue(line, 'out') ?? delivery.home);
  const written = await writeFiles(folder, delivery.files, { disk, ...(signal && { signal }) });
  const done = { ...delivery, folder, written };
  report(line, around, {
    text: () => deliveryText(done, cwd),
    json: () => ({ command: line.command?.name, ...deliveryJson(done) }),
  });
}

interface Done extends Delivery {
  readonly folder: string;
  readonly written: readonly WrittenFile[];
}

/** The list of what was written, in French, with sizes and notices; nothing a terminal would obey. */
function deliveryText({ title, files, folder, written, notices, toMend }: Done, cwd: string): string {
  const longest = Math.max(...written.map(({ path }) => path.length));
  const sizes = written.map(({ size }) => frenchSize(size));
  const widest = Math.max(...sizes.map((size) => size.length));
  const lines = written.flatMap(({ path, replaced }, at) => {
    const { heading, use } = files[at] ?? {};
    const opens = at === 0 || heading !== files[at - 1]?.heading;
    return [
      ...(opens ? ['', ...(heading ? [`  ${heading}`] : [])] : []),
      `    ${path.padEnd(longest)}  ${sizes[at]?.padStart(widest)}${replaced ? '  remplacé' : ''}`,
      ...(use ? [`      ${use}`] : []),
    ];
  });
  const head = `${title(written.length)} dans ${nearPath(cwd, folder)}`;
  const mend = toMend ? section(toMend.heading, toMend.lines) : [];
  return [head, ...lines, ...mend, ...noticeLines(notices), ''].map(printable).join('\n');
}

/** Paths are absolute, sizes in bytes. */
const deliveryJson = ({ facts, results, files, folder, written, notices }: Done) => ({
  ...facts,
  folder,
  files: written.map(({ path, absolutePath, size, replaced }, at) => ({
    ...{ name: path, path: absolutePath, bytes: size, replaced },
    ...(files[at]?.about ?? { use: files[at]?.use }),
  })),
  ...results,
  notices,
});
