import { readFileSync } from 'node:fs';

/** First column of a fixture, quotes undone. */
export const namesOf = (fixture: 'members' | 'hostile'): string[] =>
  readFileSync(new URL(`../fixtures/${fixture}.csv`, import.meta.url), 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .slice(1)
    .filter((row) => row !== '')
    .map(firstCell);

function firstCell(row: string): string {
  const quoted = /^"((?:[^"]|"")*)"/u.exec(row);
  return quoted ? (quoted[1] as string).replaceAll('""', '"') : row.slice(0, row.indexOf(','));
}
