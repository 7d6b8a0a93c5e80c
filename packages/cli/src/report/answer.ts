import { jsonText } from '@coodyssee/kit/words';
import type { CommandLine } from '../command.ts';
import type { Surroundings } from '../surroundings.ts';

/** One answer: as a person reads it, and as a program does. */
interface Told {
  readonly text: () => string;
  readonly json: () => unknown;
}

/** Says what was asked for: one JSON object with `--json`. */
export function answer({ switches }: CommandLine, { out }: Surroundings, { text, json }: Told): void {
  out(switches.has('json') ? jsonText(json()) : text());
}

/** Says what was done: nothing at all with `--quiet`. */
export function report(line: CommandLine, around: Surroundings, told: Told): void {
  if (line.switches.has('json') || !line.switches.has('quiet')) answer(line, around, told);
}
