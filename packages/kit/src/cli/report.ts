import { relative, sep } from 'node:path';
import type { Notice } from '@coodyssee/logo';
import type { WrittenFile } from '../disk/write-files.ts';
import { fr } from '../words/fr.ts';
import { frenchSize } from '../words/french-size.ts';
import { jsonText, printable } from '../words/printable.ts';
import type { MadeFiles } from './make-files.ts';
import type { Request } from './request.ts';

/** What a run did: for a person or for a program. */
export interface Done {
  readonly request: Request;
  /** Absolute. */
  readonly folder: string;
  readonly cwd: string;
  /** The activity's name as it is drawn. */
  readonly name?: string;
  readonly made: Pick<MadeFiles, 'files' | 'fit'>;
  readonly notices: readonly Notice[];
  readonly written: readonly WrittenFile[];
}

/** The folder as a person near it would type it. */
export function nearPath(cwd: string, folder: string): string {
  const path = relative(cwd, folder);
  const near = path !== '' && !path.startsWith('..');
  return near ? `.${sep}${path}${sep}` : folder;
}

function heading({ name, written, folder, cwd }: Done): string {
  const subject = name === undefined ? 'Logo de Coodyssée' : fr`Badge de « ${name} »`;
  const count = written.length;
  return fr`${subject} : ${count} ${count === 1 ? 'fichier' : 'fichiers'} dans ${nearPath(cwd, folder)}`;
}

function fileLines({ made, written }: Done): readonly string[] {
  const longest = Math.max(...written.map((file) => file.path.length));
  const sizes = written.map((file) => frenchSize(file.size));
  const widest = Math.max(...sizes.map((size) => size.length));
  return written.flatMap((file, index) => {
    const design = made.files[index]?.plan.design;
    const opens = design !== made.files[index - 1]?.plan.design;
    const size = sizes[index]?.padStart(widest);
    const line = `    ${file.path.padEnd(longest)}  ${size}${file.replaced ? '  remplacé' : ''}`;
    return opens ? ['', `  ${design?.label}${fitWords(made.fit[design?.slug ?? ''])}`, line] : [line];
  });
}

const fitWords = (fit: Readonly<Record<string, string>> = {}): string =>
  Object.entries(fit)
    .map(([text, step]) => fr` · ${text} : ${step}`)
    .join('');

/** What a person must know, under the list of files. */
export function noticeLines(notices: readonly Notice[]): readonly string[] {
  if (notices.length === 0) return [];
  return ['', '  À savoir', ...notices.map((notice) => `    – ${notice.message}`)];
}

/** The list of what was written, in French, with sizes and notices; nothing a terminal would obey. */
export function reportText(done: Done): string {
  return [heading(done), ...fileLines(done), ...noticeLines(done.notices), ''].map(printable).join('\n');
}

/**
 * The same for a program: one JSON object. Paths are absolute, sizes in bytes.
 *
 * @example JSON.parse(reportJson(done)).files[0].path
 */
export function reportJson({ request, folder, made, written, notices }: Done): string {
  const files = written.map((file, index) => {
    const { subject, design, ink, format, width } = made.files[index]?.plan ?? {};
    const about = { subject, design: design?.id, ink: ink?.id, format: format?.id, width };
    return { name: file.path, path: file.absolutePath, bytes: file.size, replaced: file.replaced, ...about };
  });
  const { subject: command, activity } = request;
  return jsonText({ command, activity, folder, files, fit: made.fit, notices });
}
