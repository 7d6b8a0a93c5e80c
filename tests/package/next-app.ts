import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextFiles, writeDrawing } from './consumer-app.ts';
import { installKept } from './kept-install.ts';
import type { Packed } from './pack.ts';
import { mustRun } from './run-program.ts';

/** Not in the lock: its newest binaries are not in every registry, and the project itself never needs it. */
const next = { next: '16.4.6' };
/** What a TypeScript app has besides, in the project's own versions: Next installs nothing by itself under CI. */
const besides = ['react', 'react-dom', 'typescript', '@types/node', '@types/react'];
const ours = ['tokens', 'logo', 'react'] as const;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const { devDependencies: versions = {} } = readManifest(
  fileURLToPath(new URL('../../package.json', import.meta.url)),
);

/** Font packages are for composing; a page that only draws loads none, and they weigh a hundred megabytes. */
const isNeeded = (name: string) => !/^@coodyssee\/|font/.test(name);

function wanted(project: string): Readonly<Record<string, string>> {
  const manifests = ours.map((name) =>
    readManifest(join(project, 'node_modules/@coodyssee', name, 'package.json')),
  );
  const all = manifests.flatMap(({ dependencies = {} }) => Object.entries(dependencies));
  return {
    ...Object.fromEntries(all.filter(([name]) => isNeeded(name))),
    ...Object.fromEntries(besides.map((name) => [name, versions[name] ?? '*'])),
    ...next,
  };
}

/** An app that was built, to be started; its folder is to be removed. */
export interface NextApp {
  readonly folder: string;
  readonly root: string;
}

/** Builds the app from the packed packages, by one of Next's two bundlers; it checks the app's types. */
export async function buildNext(
  { project, tarballs }: Packed,
  bundler: 'turbopack' | 'webpack',
): Promise<NextApp | undefined> {
  const root = await installKept('next', wanted(project));
  if (!root) return undefined;
  const folder = mkdtempSync(join(root, 'app-'));
  for (const [path, text] of Object.entries({ ...nextFiles, ...settings(root) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await writeDrawing(join(folder, 'app'));
  for (const name of ours) {
    const home = join(folder, 'node_modules/@coodyssee', name);
    mkdirSync(home, { recursive: true });
    await mustRun('tar', ['-xzf', tarballs[name], '-C', home, '--strip-components=1'], { cwd: folder });
  }
  await mustRun(process.execPath, [program(root), 'build', `--${bundler}`], {
    cwd: folder,
    env: environment,
  });
  return { folder, root };
}

const program = (root: string) => join(root, 'node_modules/next/dist/bin/next');
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };

const settings = (root: string) => ({
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default ${JSON.stringify({ turbopack: { root } })};`,
});

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts the built app, and gives its address and a way to stop it. */
export async function startNext({ folder, root }: NextApp): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const args = [program(root), 'start', '-H', '127.0.0.1', '-p', `${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, env: environment });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => /Ready/.test(`${chunk}`) && resolve());
    child.once('close', (code) => reject(new Error(`next start ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}
