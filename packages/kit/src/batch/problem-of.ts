import { join, sep } from 'node:path';
import { FileError, type FileErrorCode } from '../disk/file-error.ts';
import { isCoded } from '../errors.ts';
import { type Problem, problem } from '../table/problem.ts';
import { fr } from '../words/fr.ts';
import { ledgerPath } from './ledger.ts';
import type { PlannedKit } from './run-batch.ts';

/** What no other kit could be written after. */
const ofWholeDisk: ReadonlySet<FileErrorCode> = new Set(['disk-full', 'disk-trouble']);

/** What one row's kit ended with, where the others may go on; nothing where the run is to stop. */
export function problemOf(error: unknown, row: PlannedKit, out: string): Problem | undefined {
  const about = { line: row.line, value: row.record.name };
  if (error instanceof FileError) {
    if (ofWholeDisk.has(error.code) || !isOwnPath(error, row, out)) return undefined;
    const { code, what, why, fix } = error;
    return problem(code, { ...about, what, why, fix, fault: 'disk' });
  }
  if (isCoded(error)) {
    const { code, what, why, fix } = error;
    return problem(code, {
      ...about,
      what,
      why,
      fix,
      ...(code === 'drawing-stopped' && { fault: 'program' }),
    });
  }
  // a program that is not whole fails on every row
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
  return problem('defect', { ...about, ...defect(error), fault: 'program' });
}

/** True for a file of that member's own: a refused folder of all kits would be told once a row. */
function isOwnPath({ details }: FileError, { slug }: PlannedKit, out: string): boolean {
  const path = String(details.path);
  const folder = join(out, slug);
  return (
    path.startsWith(folder + sep) || [folder, `${folder}.zip`, join(out, ledgerPath(slug))].includes(path)
  );
}

const defect = (error: unknown) => ({
  what: 'Ce kit s’est arrêté sur une erreur que le programme ne connaît pas.',
  why: fr`C’est un défaut de notre part : ${error instanceof Error ? error.message : String(error)}`,
  fix: 'Signalez-nous ce message et cette ligne de la table.',
});
