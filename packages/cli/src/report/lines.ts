import { relative, sep } from 'node:path';
import type { Notice } from '@coodyssee/logo/errors';

/** The folder as a person near it would type it. */
export function nearPath(cwd: string, folder: string): string {
  const path = relative(cwd, folder);
  const near = path !== '' && !path.startsWith('..');
  return near ? `.${sep}${path}${sep}` : folder;
}

/** A part of a report, under its title; nothing where it has nothing to say. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', `  ${title}`, ...lines] : [];

/** One remark of a list. */
export const remark = (text: string): string => `    – ${text}`;

/** What a person must know, under the list of files. */
export const noticeLines = (notices: readonly Notice[]): readonly string[] =>
  section(
    'À savoir',
    notices.map(({ message }) => remark(message)),
  );
