import { resolve } from 'node:path';
import type { Notice } from '@coodyssee/logo';
import { type WrittenFile, writeFiles } from '../disk/write-files.ts';
import { count } from '../words/count.ts';
import { fr } from '../words/fr.ts';
import { frenchSize } from '../words/french-size.ts';
import { jsonText, printable } from '../words/printable.ts';
import { type CommandLine, lastValue } from './command-line.ts';
import type { CommandName } from './commands.ts';
import { nearPath, noticeLines } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/** Finished files of one command, and what to say of them. */
export interface Delivery {
  readonly command: CommandName;
  /** French: what the files are. */
  readonly subject: string;
  /** Where they go without `--out`, from the folder the person stands in. */
  readonly home: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array; readonly use: string }[];
  readonly notices: readonly Notice[];
  /** What a program is told beside the files. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * Writes all files or none, and reports as `badge` does.
 *
 * @throws FileError
 */
export async function deliver(delivery: Delivery, line: CommandLine, around: Surroundings): Promise<void> {
  const { cwd, disk, signal } = around;
  const folder = resolve(cwd, lastValue(line, 'out') ?? delivery.home);
  const written = await writeFiles(folder, delivery.files, { disk, ...(signal && { signal }) });
  const done = { ...delivery, folder, written };
  if (line.switches.has('json')) around.out(deliveryJson(done));
  else if (!line.switches.has('quiet')) around.out(deliveryText(done, cwd));
}

interface Done extends Delivery {
  readonly folder: string;
  readonly written: readonly WrittenFile[];
}

function deliveryText({ subject, files, folder, written, notices }: Done, cwd: string): string {
  const longest = Math.max(...written.map(({ path }) => path.length));
  const sizes = written.map(({ size }) => frenchSize(size));
  const widest = Math.max(...sizes.map((size) => size.length));
  const lines = written.flatMap(({ path, replaced }, at) => [
    `    ${path.padEnd(longest)}  ${sizes[at]?.padStart(widest)}${replaced ? '  remplacé' : ''}`,
    `      ${files[at]?.use}`,
  ]);
  const head = fr`${subject} : ${count(written.length, 'fichier')} dans ${nearPath(cwd, folder)}`;
  return [head, '', ...lines, ...noticeLines(notices), ''].map(printable).join('\n');
}

function deliveryJson({ command, facts, files, folder, written, notices }: Done): string {
  const told = written.map(({ path, absolutePath, size, replaced }, at) => ({
    ...{ name: path, path: absolutePath, bytes: size, replaced },
    use: files[at]?.use,
  }));
  return jsonText({ command, ...facts, folder, files: told, notices });
}
