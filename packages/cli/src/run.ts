import type { CommandLine } from './command.ts';
import { commands } from './commands/index.ts';
import { exitCodes } from './exit-codes.ts';
import { showHelp } from './help/show-help.ts';
import { readCommandLine } from './line/command-line.ts';
import { missingCommand } from './line/command-line-errors.ts';
import { refuseSwallowed } from './line/missing-dashes.ts';
import { answer } from './report/answer.ts';
import type { Surroundings } from './surroundings.ts';
import { troubleJson, troubleOf, troubleText } from './trouble.ts';

/**
 * Runs one command line: understands it, draws everything in memory, writes all files or none, reports.
 * Every trouble is said in French on the error output, or as JSON on the output with `--json`.
 *
 * @returns the exit code; `exitCodes` lists them.
 * @throws only where a file of the program is missing
 * @example process.exitCode = await runCommandLine(process.argv.slice(2), surroundings)
 */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const code = await act(readCommandLine(args), around);
    return typeof code === 'number' ? code : exitCodes.ok.code;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw error;
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

function act(line: CommandLine, around: Surroundings): unknown {
  const { command, switches, values } = line;
  const { version } = around;
  if (switches.has('version'))
    return answer(line, around, { text: () => `${version}\n`, json: () => ({ version }) });
  if (switches.has('help')) return showHelp(line, around, { commands, word: command?.name });
  if (command) {
    refuseSwallowed(line, around.swallowed);
    return command.run(line, around, commands);
  }
  if (switches.size > 0 || Object.keys(values).length > 0) throw missingCommand();
  return showHelp(line, around, { commands });
}
