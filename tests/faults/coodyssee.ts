import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Ended } from '../package/run-program.ts';
import type { Fault } from './inject.ts';

const program = fileURLToPath(new URL('../../packages/cli/bin/coodyssee.js', import.meta.url));
const injector = new URL('inject.ts', import.meta.url).href;
const flags = ['--conditions=@coodyssee/source', '--disable-warning=ExperimentalWarning'];

/** Where the command is run, and what is done to it. */
export interface Surrounding {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly fault?: Fault;
  /** The program that runs Node; default: none. Words of `sh` whose `"$@"` is the command. */
  readonly shell?: string;
  readonly node?: string;
}

/** The command from its sources, as the head of a group of processes, to the end of the last of them. */
export function coodyssee(args: readonly string[], around: Surrounding): Promise<Ended> {
  const { cwd, fault, shell = 'exec "$@"', node = process.execPath } = around;
  const env = {
    ...process.env,
    ...around.env,
    ...(fault && { FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import=${injector}` }),
  };
  return new Promise((resolve, reject) => {
    const said = { out: '', err: '' };
    const child = spawn('sh', ['-c', shell, 'sh', node, ...flags, program, ...args], {
      ...{ cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('error', reject);
    // its output closes with the last of the processes that draw for it
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

/** Words of `sh` before a command that is to be refused what a superuser may: none for anybody else. */
export const withoutPowers = process.getuid?.() === 0 ? 'exec setpriv --bounding-set=-all "$@"' : 'exec "$@"';

/** A folder for all tests of a file, gone when the run ends. */
export const lastingFolder = (): string => mkdtempSync(join(realpathSync(inject('runFolder')), 'faults-'));
