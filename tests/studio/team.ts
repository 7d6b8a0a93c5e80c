import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator, Page } from 'playwright';
import { root } from '../laws/sources.ts';
import type { Look } from '../site/visit.ts';
import type { Studio } from './site.ts';

/** The team's view of the studio. */
export async function openTeam(studio: Studio, look: Look, hash = '') {
  const visit = await studio.open(look, `#vue=equipe${hash}`);
  await visit.page.locator('input[type=file]').waitFor({ state: 'attached' });
  return visit;
}

type Table = Parameters<Locator['setInputFiles']>[0];

/** Gives a table to the page; waits until it is read, or refused. */
export async function dropTable(page: Page, table: Table): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(table);
  await page.locator('[role=grid], [role=alert]').first().waitFor();
}

/** A row by the line it stands on in the table. */
export const rowOf = (page: Page, line: number): Locator =>
  page
    .locator('[data-row]')
    .filter({ has: page.locator('[data-column=line]', { hasText: new RegExp(`^${line}$`) }) });

export const cellOf = (page: Page, line: number, column: string): Locator =>
  rowOf(page, line).locator(`[data-column=${column}]`);

/** A table of this many members: those of the fixture, again and again under numbered names. */
export function manyMembers(count: number) {
  const [head = '', ...lines] = readFileSync(join(root, 'tests/fixtures/members.csv'), 'utf8')
    .trim()
    .split('\n');
  const rows = Array.from({ length: count }, (_, at) =>
    (lines[at % lines.length] as string).replace(/^"?/, (quote) => `${quote}N${at} `),
  );
  return { name: 'mille.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...rows].join('\n')) };
}

/** A download's bytes, once it has ended. */
export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));
