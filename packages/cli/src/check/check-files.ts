import { basename, dirname, resolve } from 'node:path';
import { fr, printable } from '@coodyssee/kit/words';
import { type Coded, isCoded } from '@coodyssee/logo/errors';
import {
  findProblems,
  inspectPdf,
  mostBytes,
  PreflightError,
  type PrintReport,
  type Problem,
  reportLines,
  type Wanted,
} from '@coodyssee/preflight';
import { type CommandLine, lastValue } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../line/usage-error.ts';
import { readNamedFile } from '../read-named-file.ts';
import { readSettingsText } from '../read-settings.ts';
import { answer } from '../report/answer.ts';
import type { Surroundings } from '../surroundings.ts';

/** One file that was looked into, or why it could not be. */
type Checked =
  | { readonly path: string; readonly report: PrintReport; readonly problems: readonly Problem[] }
  | { readonly path: string; readonly refusal: Coded };

const signs = { error: '✗', warning: '!' } as const;

function missingFile(): UsageError {
  return new UsageError('missing-file', {
    what: 'Il manque le fichier à contrôler.',
    why: fr`La commande relit un PDF comme un imprimeur le ferait.`,
    fix: fr`Écrivez par exemple :`,
    example: { command: 'controle', rest: 'carte.pdf' },
  });
}

/** What the cooperative's printer asks, by the settings that were named, else by those beside the file. */
async function readWishes(
  file: string,
  line: CommandLine,
  { cwd, disk }: Surroundings,
): Promise<Partial<Wanted>> {
  const named = lastValue(line, 'settings');
  const text = await readSettingsText(disk, named && resolve(cwd, named), dirname(file));
  if (text === '') return {};
  const { parseSettings } = await import('@coodyssee/kit');
  const { bleed, totalInk, cutSpot } = parseSettings(text).print;
  return { bleed, totalInk, cutSpot };
}

async function checkFile(path: string, line: CommandLine, around: Surroundings): Promise<Checked> {
  const { cwd, disk, measureCoverage } = around;
  const file = resolve(cwd, path);
  const wanted = await readWishes(file, line, around);
  const fix = 'Vérifiez le chemin et le nom du fichier.';
  const isHuge = await disk.stat(file).then(
    ({ size }) => size > mostBytes,
    () => false,
  );
  if (isHuge) return { path: file, refusal: new PreflightError('file-too-large') };
  const bytes = await readNamedFile(disk, file, { code: 'unreadable-file', fix });
  try {
    const coverage = await measureCoverage?.(file);
    const report = { ...inspectPdf(basename(path), bytes), ...(coverage && { coverage }) };
    return { path: file, report, problems: findProblems(report, wanted) };
  } catch (error) {
    if (!isCoded(error)) throw error;
    return { path: file, refusal: error };
  }
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return fr`Rien à signaler : le fichier peut partir chez l’imprimeur.`;
  const count = (number: number, word: string) =>
    `${number === 0 ? 'aucun' : number} ${word}${number > 1 ? 's' : ''}`;
  const words = fr`${count(errors, 'défaut')} à corriger, ${count(warnings, 'point')} à vérifier :`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textOf(checked: Checked): readonly string[] {
  if ('refusal' in checked) {
    const { what, why, fix } = checked.refusal;
    return [basename(checked.path), `  ${signs.error} ${what}`, `    ${why}`, `    ${fix}`];
  }
  const lines = reportLines(checked.report);
  const widest = Math.max(...lines.map(([name]) => name.length));
  return [
    ...lines.map(([name, value]) => `  ${name.padEnd(widest)}  ${value}`),
    '',
    `  ${verdict(checked.problems)}`,
    ...checked.problems.flatMap(({ level, what, fix }) => [`  ${signs[level]} ${what}`, `    ${fix}`]),
  ];
}

/** An error is written by its parts: it has no others for JSON. */
function plain(checked: Checked) {
  if (!('refusal' in checked)) return checked;
  const { code, what, why, fix } = checked.refusal;
  return { path: checked.path, error: { code, what, why, fix } };
}

const isBad = (checked: Checked): boolean =>
  'refusal' in checked || checked.problems.some(({ level }) => level === 'error');

/**
 * Reads print files back and says what a printer would ask, and what to mend.
 * @returns the exit code: refused where a file has a fault
 * @throws UsageError without a file, or for one that cannot be read; KitError for settings that cannot be
 */
export async function checkFiles(line: CommandLine, around: Surroundings): Promise<number> {
  if (line.operands.length === 0) throw missingFile();
  const checked: Checked[] = [];
  for (const path of line.operands) checked.push(await checkFile(path, line, around));
  answer(line, around, {
    text: () => `${checked.map((file) => textOf(file).map(printable).join('\n')).join('\n\n')}\n`,
    json: () => ({ command: 'controle', files: checked.map(plain) }),
  });
  return checked.some(isBad) ? exitCodes.refused.code : exitCodes.ok.code;
}
