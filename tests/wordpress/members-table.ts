import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fixture = readFileSync(fileURLToPath(new URL('../fixtures/members.csv', import.meta.url)), 'utf8');
const [heading = '', ...rows] = fixture.trim().split('\n');

/** So many invented members, all of different names, as a table that a spreadsheet saved. */
export function membersTable(count: number): string {
  const more = Array.from({ length: Math.max(0, count - rows.length) }, (_, i) => {
    const [trade, town] =
      [
        ['Potière', 'Gap'],
        ['Menuisier', 'Embrun'],
        ['Guide', 'Briançon'],
      ][i % 3] ?? [];
    return `Atelier d’essai ${i + 1},${trade},${town},#0B7285,,,`;
  });
  return `${[heading, ...rows.slice(0, count), ...more].join('\n')}\n`;
}
