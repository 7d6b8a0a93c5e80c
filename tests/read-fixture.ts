import { readFileSync } from 'node:fs';

/** Rows of a small, well-behaved table with a heading: commas, and quotes doubled inside quotes. */
function readCsv(text: string): readonly Record<string, string>[] {
  const cells = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)])
    .map((row) => row.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
  const [heading = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
}

/** The rows of a table in tests/fixtures. */
export const readFixture = (name: string): readonly Record<string, string>[] =>
  readCsv(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
