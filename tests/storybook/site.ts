import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../laws/sources.ts';

const run = promisify(execFile);
const dispatcher = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');

/** Builds the static site into a folder; throws with all that was said when it fails. */
export async function buildSite(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const { stdout, stderr } = await run(
    process.execPath,
    ['--conditions=@coodyssee/source', dispatcher, 'build', '-o', folder, '--quiet'],
    { cwd: root, env: { ...process.env, NODE_OPTIONS: '', CI: 'true', NO_COLOR: '1' } },
  );
  return stdout + stderr;
}

/** One page of the site, as its own index lists it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
  readonly tags: readonly string[];
}

export async function readIndex(folder: string): Promise<readonly Entry[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  return Object.values(index.entries as Record<string, Entry>);
}
