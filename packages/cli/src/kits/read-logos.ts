import { resolve } from 'node:path';
import type { Disk } from '@coodyssee/kit/disk';
import { type Problem, problem, type Table, type TableRow } from '@coodyssee/kit/table';
import { fr } from '@coodyssee/kit/words';

/** A table whose members' own logos are read; a row whose file is not there or is no SVG is refused. */
export async function withLogos(table: Table, folder: string, disk: Pick<Disk, 'readFile'>): Promise<Table> {
  const rows: TableRow[] = [];
  const problems: Problem[] = [...table.problems];
  for (const row of table.rows) {
    const path = row.record.logo;
    if (path === undefined) {
      rows.push(row);
      continue;
    }
    const bytes = await disk.readFile(resolve(folder, path)).catch(() => undefined);
    const svg = bytes && svgText(bytes);
    if (svg !== undefined) rows.push({ ...row, ownLogo: svg });
    else problems.push(bytes ? notSvg(row, path) : missing(row, path));
  }
  return { ...table, rows, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** Markup, whatever is in it: what a logo may hold is checked where it is drawn. */
function svgText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return /<svg[\s>]/i.test(text) ? text : undefined;
}

const at = ({ line }: TableRow, value: string) => ({ line, field: 'logo', column: 'logo', value }) as const;

const missing = (row: TableRow, path: string): Problem =>
  problem('logo-missing', {
    ...at(row, path),
    what: fr`Le logo « ${path} » n’a pas pu être lu.`,
    why: 'Il n’y a pas de fichier de ce nom à côté de la table, ni dans le dossier donné par --logo.',
    fix: 'Vérifiez le nom du fichier, ou videz la cellule.',
  });

const notSvg = (row: TableRow, path: string): Problem =>
  problem('logo-not-svg', {
    ...at(row, path),
    what: fr`« ${path} » n’est pas un logo en SVG.`,
    why: 'La ligne de commande ne lit que les logos en SVG.',
    fix: 'Exportez ce logo en SVG, ou passez par l’atelier des badges (npm run studio).',
  });
