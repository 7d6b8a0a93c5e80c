import type { Command, CommandLine } from '../command.ts';
import { createCaller } from '../line/caller.ts';
import { unknownCommand } from '../line/command-line-errors.ts';
import { answer } from '../report/answer.ts';
import type { Surroundings } from '../surroundings.ts';
import { commandHelp, overview } from './pages.ts';

interface Asked {
  readonly commands: readonly Command[];
  /** The command that is asked about; the first page without one. */
  readonly word?: string | undefined;
}

/** @throws UsageError `unknown-command` */
export function showHelp(line: CommandLine, around: Surroundings, { commands, word }: Asked): void {
  const call = createCaller(around.called);
  const command = commands.find(({ name }) => name === word);
  if (word !== undefined && !command) throw unknownCommand(word);
  const help = command ? commandHelp(command, call) : overview(commands, call);
  answer(line, around, { text: () => help.replace(/\n?$/, '\n'), json: () => ({ help }) });
}
