/** The built Storybook, served as a cooperative would host it: in a folder of a site, without a network. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
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

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves a folder under a path of a site that has nothing else. */
export function serve(folder: string, under: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site.test').pathname);
    const file = path.slice(under.length) || 'index.html';
    try {
      if (!path.startsWith(under) || file.includes('..')) throw new Error('outside');
      const body = await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export const addressOf = (server: Server, under: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`;

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
