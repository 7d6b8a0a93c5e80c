import { jsonText } from '../words/printable.ts';
import { createCaller } from './caller.ts';
import { checkFiles } from './check-files.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { missingCommand, unknownCommand } from './command-line-errors.ts';
import { type CommandName, isCommand } from './commands.ts';
import { drawFiles } from './draw-files.ts';
import { drawGlass } from './draw-glass.ts';
import { drawGroup } from './draw-group.ts';
import { drawLabels } from './draw-labels.ts';
import { drawNameBadges } from './draw-name-badges.ts';
import { exitCodes } from './exit-codes.ts';
import { commandHelp, overview } from './help.ts';
import { makeKits } from './make-kits.ts';
import { refuseSwallowed } from './missing-dashes.ts';
import { readRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';
import { troubleJson, troubleOf, troubleText } from './trouble.ts';

/** May give the exit code, where all was done but not all was well. */
type Action = (line: CommandLine, around: Surroundings) => unknown;

const actions: Readonly<Record<CommandName, Action>> = {
  badge: (line, around) => drawFiles(line, readRequest(line, 'badge'), around),
  logo: (line, around) => drawFiles(line, readRequest(line, 'logo'), around),
  kits: (line, around) => makeKits(line, around),
  groupe: drawGroup,
  noms: drawNameBadges,
  verre: drawGlass,
  etiquettes: drawLabels,
  controle: checkFiles,
  aide: (line, around) => answer(line, around, { help: helpFor(line.operands[0], around) }),
};

/**
 * Runs one command line: understands it, draws everything in memory, writes all files or none, reports.
 * Never throws: every trouble is said in French on the error output, or as JSON on the output with `--json`.
 *
 * @returns the exit code; `exitCodes` lists them.
 * @example process.exitCode = await runCommandLine(process.argv.slice(2), surroundings)
 */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const code = await act(readCommandLine(args), around);
    return typeof code === 'number' ? code : exitCodes.ok.code;
  } catch (error) {
    const trouble = troubleOf(error, around);
    if (asksJson(args)) around.out(troubleJson(trouble));
    else around.err(troubleText(trouble));
    return trouble.exitCode;
  }
}

/** Looked up in the raw words, since the command line may be the very thing that was not understood. */
function asksJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('--json');
}

function act(line: CommandLine, around: Surroundings): ReturnType<Action> {
  const { command, switches } = line;
  if (switches.has('version')) return answer(line, around, { version: around.version });
  if (switches.has('help')) return answer(line, around, { help: helpFor(command, around) });
  if (command) {
    refuseSwallowed(line, around.swallowed);
    return actions[command](line, around);
  }
  if (switches.size > 0 || Object.keys(line.values).length > 0) throw missingCommand();
  return around.out(helpFor(undefined, around));
}

/** Its text for a person, or the whole as JSON for a program. */
function answer(
  { switches }: CommandLine,
  { out }: Surroundings,
  told: Readonly<Record<string, string>>,
): void {
  const [text = ''] = Object.values(told);
  out(switches.has('json') ? jsonText(told) : text.replace(/\n?$/, '\n'));
}

function helpFor(word: string | undefined, { called }: Surroundings): string {
  const call = createCaller(called);
  if (word === undefined) return overview(call);
  if (isCommand(word)) return commandHelp(word, call);
  throw unknownCommand(word);
}
