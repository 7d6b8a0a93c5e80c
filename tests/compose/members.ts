import { readFileSync } from 'node:fs';
import type { Member } from '@coodyssee/logo';

/** The rows of a fixture table as members: quoted fields, one row a line. */
function readMembers(file: string): Member[] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', trade = ''] = fields(line);
      return { name, trade };
    });
}

const fields = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  );

export const members = readMembers('members.csv');
