import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { once } from '../site/once.ts';
import { mustRun } from './run-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(root, 'node_modules');

/** The published packages: where they lie in the checkout, in the order they are built. */
export const packages = {
  tokens: 'tokens',
  logo: 'packages/logo',
  preflight: 'packages/preflight',
  kit: 'packages/kit',
  documents: 'packages/documents',
  cli: 'packages/cli',
  react: 'packages/react',
  elements: 'packages/elements',
} as const;
export type PackageName = keyof typeof packages;

/** The packed packages, and a project that has them installed. */
export interface Packed {
  /** Gone when the run ends. */
  readonly folder: string;
  readonly tarballs: Readonly<Record<PackageName, string>>;
  /** A project with nothing but the packages and what they say they depend on. */
  readonly project: string;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** A copy of the sources with the checkout's tools: building it disturbs nobody. */
function copySources(folder: string): void {
  for (const path of Object.values(packages)) {
    const skip = path === 'tokens' ? 'node_modules' : 'dist';
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (file) => !file.endsWith(`/${skip}`),
    });
  }
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const name of readdirSync(installed)) {
    if (name !== '@coodyssee') link(join(installed, name), join(folder, 'node_modules', name));
  }
  for (const [name, path] of Object.entries(packages)) {
    link(join(folder, path), join(folder, 'node_modules/@coodyssee', name));
  }
}

async function build(folder: string): Promise<void> {
  const tsdown = join(installed, 'tsdown/dist/run.mjs');
  for (const name of ['logo', 'preflight', 'kit', 'documents', 'cli', 'react', 'elements'] as const) {
    await mustRun(process.execPath, [tsdown], { cwd: join(folder, packages[name]) });
  }
}

async function packAll(folder: string): Promise<Packed['tarballs']> {
  const paths = Object.values(packages).map((path) => `./${path}`);
  const out = await mustRun('npm', ['pack', '--json', '--loglevel=error', ...paths], { cwd: folder });
  const listed = JSON.parse(out) as { filename: string }[] | Record<string, { filename: string }>;
  const names = Object.keys(packages) as PackageName[];
  const files = Object.values(listed).map(({ filename }) => join(folder, filename));
  return Object.fromEntries(names.map((name, index) => [name, files[index] ?? ''])) as Packed['tarballs'];
}

/** Installs the tarballs by hand: only what they declare is there, so a forgotten dependency is missed. */
async function installAll(project: string, tarballs: Packed['tarballs']): Promise<void> {
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
  for (const [name, tarball] of Object.entries(tarballs)) {
    const home = join(project, 'node_modules/@coodyssee', name);
    mkdirSync(home, { recursive: true });
    await mustRun('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'], { cwd: project });
    const { dependencies, peerDependencies } = manifestOf(home);
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      const place = join(project, 'node_modules', dependency);
      if (!dependency.startsWith('@coodyssee/') && !existsSync(place))
        link(join(installed, dependency), place);
    }
  }
  link('../@coodyssee/cli/bin/coodyssee.js', join(project, 'node_modules/.bin/coodyssee'));
}

/** Builds and packs the packages as they would be published, and installs them in an empty project. */
async function packInto(folder: string): Promise<Packed> {
  const source = join(folder, 'source');
  const project = join(folder, 'project');
  mkdirSync(project, { recursive: true });
  copySources(source);
  await build(source);
  const tarballs = await packAll(source);
  await installAll(project, tarballs);
  return { folder, tarballs, project };
}

/**
 * The packed packages of this run, and the project that has them: made by whichever test file asks first, in
 * about ten seconds. What a test puts into the project has a name of its own. The checkout is not touched.
 */
export async function packPackages(): Promise<Packed> {
  const runFolder = realpathSync(inject('runFolder'));
  const made = await once(runFolder, 'packed', async () =>
    JSON.stringify(await packInto(join(runFolder, 'packed'))),
  );
  return JSON.parse(made) as Packed;
}
