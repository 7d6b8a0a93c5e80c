import type { Refusal } from '@coodyssee/logo';
import { FileError } from '../disk/file-error.ts';
import { fr } from '../words/fr.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** What went wrong, ready to be said, and the code the shell gets. */
export interface Trouble extends Refusal {
  readonly exitCode: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

type Coded = Refusal & { readonly code: string; readonly details?: Readonly<Record<string, unknown>> };

/** By shape and name, since the drawing packages may have been loaded apart. */
function isCoded(error: unknown): error is Coded {
  return error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);
}

function exitCodeOf(error: Coded): number {
  if (error instanceof UsageError) return exitCodes.usage.code;
  if (error instanceof FileError) return exitCodes.files.code;
  return exitCodes.refused.code;
}

const stopped: Trouble = {
  exitCode: exitCodes.stopped.code,
  code: 'stopped',
  what: 'Arrêt demandé.',
  why: 'La commande a été interrompue avant la fin.',
  fix: 'Rien n’a été écrit ; relancez la même commande quand vous voudrez.',
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

/** What the drawing packages cannot know: which option does what they advise. */
const hints: Readonly<Record<string, readonly string[]>> = {
  'too-small': ['Pour le dessin plus simple, ajoutez --simplify.'],
};

/** Sorts any error into what a person or a program is told. */
export function troubleOf(error: unknown, signal?: AbortSignal): Trouble {
  if (signal?.aborted && error === signal.reason) return stopped;
  if (!isCoded(error)) return defect(error);
  const { code, what, why, details = {} } = error;
  const fix = [error.fix, ...(hints[code] ?? [])].join(' ');
  return { exitCode: exitCodeOf(error), code, what, why, fix, details };
}

/** Three lines for a person. */
export function troubleText({ what, why, fix }: Trouble): string {
  return `${what}\n  ${why}\n  ${fix}\n`;
}

/** One JSON object for a program. */
export function troubleJson({ code, what, why, fix, details }: Trouble): string {
  return `${JSON.stringify({ error: { code, what, why, fix, details } }, null, 2)}\n`;
}
