import { FileError } from '@coodyssee/kit/disk';
import { fr, jsonText, printable } from '@coodyssee/kit/words';
import { type Coded, isCoded, type Refusal } from '@coodyssee/logo/errors';
import { exitCodes } from './exit-codes.ts';
import { createCaller } from './line/caller.ts';
import { UsageError } from './line/usage-error.ts';
import type { Surroundings } from './surroundings.ts';

/** What went wrong, ready to be said, and the code the shell gets. */
export interface Trouble extends Refusal {
  readonly exitCode: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

function exitCodeOf(error: Coded): number {
  if (error.code === 'stopped') return exitCodes.stopped.code;
  if (error instanceof UsageError) return exitCodes.usage.code;
  if (error instanceof FileError) return exitCodes.files.code;
  return exitCodes.refused.code;
}

const stopped: Trouble = {
  exitCode: exitCodes.stopped.code,
  code: 'stopped',
  what: 'Arrêt demandé.',
  why: 'La commande a été interrompue avant la fin.',
  fix: fr`Rien n’a été écrit ; relancez la même commande quand vous voudrez.`,
  details: {},
};

function defect(error: unknown): Trouble {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    exitCode: exitCodes.defect.code,
    code: 'defect',
    what: 'Le programme s’est arrêté sur une erreur qu’il ne connaît pas.',
    why: fr`C’est un défaut de notre part : ${cause}`,
    fix: 'Rien n’a été écrit. Signalez-nous ce message et la commande.',
    details: { cause },
  };
}

/** Sorts any error into what a person or a program is told. */
export function troubleOf(
  error: unknown,
  { signal, called }: Pick<Surroundings, 'signal' | 'called'>,
): Trouble {
  if (signal?.aborted && error === signal.reason) return stopped;
  if (!isCoded(error)) return defect(error);
  const { code, what, why, details = {} } = error;
  const { command, rest } = (error instanceof UsageError && error.example) || {};
  const fix = command ? `${error.fix} ${createCaller(called)(command, rest)}` : error.fix;
  return { exitCode: exitCodeOf(error), code, what, why, fix, details };
}

/** Three lines for a person, with nothing in them that a terminal would obey. */
export function troubleText({ what, why, fix }: Refusal): string {
  return [what, `  ${why}`, `  ${fix}`].map((line) => `${printable(line)}\n`).join('');
}

/** One JSON object for a program. */
export function troubleJson({ code, what, why, fix, details }: Trouble): string {
  return jsonText({ error: { code, what, why, fix, details } });
}
