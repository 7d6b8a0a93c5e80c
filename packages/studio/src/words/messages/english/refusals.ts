import type { KitErrorCode } from '@coodyssee/kit';
import type { ProblemCode, TableErrorCode } from '@coodyssee/kit/table';
import type { Refusal, RefusalCode } from '@coodyssee/logo';
import type { PreflightErrorCode } from '@coodyssee/preflight';
import type { Refused } from '../speech.ts';
import type { RefusalEntry, SayRefusal } from './details.ts';
import { drawingRefusals } from './refusals/drawing.ts';
import { inkRefusals } from './refusals/inks.ts';
import { optionRefusals } from './refusals/options.ts';
import { ownLogoRefusals } from './refusals/own-logo.ts';
import { preflightRefusals } from './refusals/preflight.ts';
import { recordRefusals } from './refusals/record.ts';
import { settingRefusals } from './refusals/settings.ts';
import { tableRefusals } from './refusals/table.ts';
import { textRefusals } from './refusals/texts.ts';

/** Every code that a page can meet. */
type Code = RefusalCode | KitErrorCode | TableErrorCode | PreflightErrorCode | ProblemCode;

/** The sentences of every refusal. */
export const refusals: Readonly<Record<Code, RefusalEntry>> = {
  ...textRefusals,
  ...drawingRefusals,
  ...optionRefusals,
  ...inkRefusals,
  ...recordRefusals,
  ...settingRefusals,
  ...tableRefusals,
  ...ownLogoRefusals,
  ...preflightRefusals,
};

/** Nobody knows why: better said in plain words than in French. */
const unknown = (code: string): Refusal => ({
  what: 'This could not be done.',
  why: `The program gives no other reason than its code: ${code}.`,
  fix: 'Try again with other words, or write to the cooperative with this code.',
});

/** How a refusal is said, if it is. */
export function findRefusal({
  code,
  details = {},
}: Pick<Refused, 'code' | 'details'>): SayRefusal | undefined {
  const entry = Object.hasOwn(refusals, code) ? refusals[code as Code] : undefined;
  return typeof entry === 'function' ? entry : entry?.[String(details.reason)];
}

export const sayRefusal = (refused: Refused): Refusal =>
  findRefusal(refused)?.(refused.details ?? {}) ?? unknown(refused.code);
