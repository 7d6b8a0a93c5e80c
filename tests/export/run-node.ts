import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a script of ours in a process of its own, and gives what it printed. */
export async function runNode(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args]);
  return stdout;
}
