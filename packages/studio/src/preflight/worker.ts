/** Reads a PDF away from the page: a file made to hang or to fill memory can only harm this, and it is sent away. */
import { parseSettings } from '@coodyssee/kit';
import {
  findProblems,
  inspectPdf,
  type PrintReport,
  type Problem,
  usualWishes,
  type Wanted,
} from '@coodyssee/preflight';
import { expose } from 'comlink';
import { answerOf } from '../workshop/answer.ts';

/** A file as a printer would look at it. */
export interface Checked {
  readonly report: PrintReport;
  readonly problems: readonly Problem[];
  /** What it was held to. */
  readonly wishes: Wanted;
}

/** What the cooperative's printer asks; settings that cannot be read are told where files are made with them. */
function wishesOf(settings: string): Wanted {
  if (settings === '') return usualWishes;
  try {
    const { bleed, totalInk, cutSpot } = parseSettings(settings).print;
    return { ...usualWishes, bleed, totalInk, cutSpot };
  } catch {
    return usualWishes;
  }
}

function check(name: string, bytes: Uint8Array, settings: string): Checked {
  const wishes = wishesOf(settings);
  const report = inspectPdf(name, bytes);
  return { report, problems: findProblems(report, wishes), wishes };
}

const door = { check: (...given: Parameters<typeof check>) => answerOf(() => check(...given)) };

/** What the page sees of the worker. */
export type Door = typeof door;

expose(door);
