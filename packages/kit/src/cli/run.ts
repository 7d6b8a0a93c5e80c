import { resolve } from 'node:path';
import { writeFiles } from '../disk/write-files.ts';
import { type CommandLine, readCommandLine } from './command-line.ts';
import { commandNames, isCommand } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { makeFiles } from './make-files.ts';
import { ownerSlug, planFiles } from './plan.ts';
import { createProgress } from './progress.ts';
import { reportJson, reportText } from './report.ts';
import { type Request, readRequest } from './request.ts';
import type { Surroundings } from './surroundings.ts';
import { troubleJson, troubleOf, troubleText } from './trouble.ts';
import { unknownWord } from './usage-error.ts';

type Action = (line: CommandLine, around: Surroundings) => Promise<void> | void;

const actions: Readonly<Record<'badge' | 'logo' | 'aide', Action>> = {
  badge: (line, around) => draw(line, readRequest(line, 'badge'), around),
  logo: (line, around) => draw(line, readRequest(line, 'logo'), around),
  aide: (line, around) => around.out(helpFor(line.operands[0])),
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
    await act(readCommandLine(args), around);
    return 0;
  } catch (error) {
    const trouble = troubleOf(error, around.signal);
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

function act(line: CommandLine, around: Surroundings): Promise<void> | void {
  if (line.switches.has('version')) return around.out(`${around.version}\n`);
  if (!line.command) return around.out(overview());
  if (line.switches.has('help')) return around.out(commandHelp(line.command));
  return actions[line.command](line, around);
}

function helpFor(word: string | undefined): string {
  if (word === undefined) return overview();
  if (isCommand(word)) return commandHelp(word);
  const noun = 'La commande';
  throw unknownWord({
    code: 'unknown-command',
    noun,
    list: 'Les commandes',
    typed: word,
    known: commandNames,
  });
}

const usualFolder = (request: Request): string =>
  request.subject === 'badge' ? `badges/${ownerSlug(request)}` : 'logos';

async function draw(line: CommandLine, request: Request, around: Surroundings): Promise<void> {
  const { cwd, artist, disk, signal } = around;
  const quiet = line.switches.has('quiet');
  const progress = createProgress(around, quiet || line.switches.has('json'));
  const stop = signal && { signal };
  const made = await makeFiles(request, planFiles(request), {
    artist,
    ...stop,
    onProgress: progress.step,
  }).finally(progress.end);
  const folder = resolve(cwd, request.out ?? usualFolder(request));
  const written = await writeFiles(folder, made.files, { disk, ...stop });
  const done = { request, folder, cwd, made, written };
  if (line.switches.has('json')) around.out(reportJson(done));
  else if (!quiet) around.out(reportText(done));
}
