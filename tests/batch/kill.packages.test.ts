import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { contents } from './small-kits.ts';

const program = fileURLToPath(new URL('../../packages/cli/bin/coodyssee.js', import.meta.url));
const flags = ['--conditions=@coodyssee/source', '--disable-warning=ExperimentalWarning'];

function start(cwd: string, out: string): ChildProcess {
  const args = [...flags, program, 'kits', 'membres.csv', '--out', out, '--quiet'];
  const child = spawn(process.execPath, args, { cwd, stdio: 'pipe' });
  child.stdout?.resume();
  child.stderr?.resume();
  return child;
}

async function finish(cwd: string, out: string): Promise<number | null> {
  const child = start(cwd, out);
  return (await once(child, 'exit'))[0] as number | null;
}

/** The real command with real drawings, in real processes. */
it('kill −9 in the middle, then the same command: the bytes of one straight run', {
  timeout: 600_000,
}, async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'membres.csv'), 'nom;couleur\nUbac;vert\nAdret;bleu\n');
  expect(await finish(cwd, 'straight')).toBe(0);
  const out = join(cwd, 'killed');
  const child = start(cwd, 'killed');
  // its output closes with the last of the processes that draw for it
  const gone = once(child, 'close');
  // some files of a kit are there, and not all of them
  const begun = () => existsSync(out) && readdirSync(out).some((name) => !name.includes('_'));
  while (!begun() && child.exitCode === null) await sleep(5);
  child.kill('SIGKILL');
  await gone;
  expect(contents(out)).not.toEqual(contents(join(cwd, 'straight')));
  expect(await finish(cwd, 'killed')).toBe(0);
  expect(contents(out)).toEqual(contents(join(cwd, 'straight')));
});
