import { readFileSync } from 'node:fs';
import { readCsv } from './read-csv.ts';

/** The rows of a table in tests/fixtures. */
export const readFixture = (name: string): readonly Record<string, string>[] =>
  readCsv(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
