import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Packed } from './pack.ts';
import { mustRun } from './run-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = (name: string) => `../project/node_modules/${name}`;
const components = entry('@coodyssee/react/dist/index.js');
const headless = entry('react-aria-components/dist/exports/index.mjs');

/** React is there already. */
const there = { gzip: true, ignore: ['react', 'react-dom'] };

/** What a page takes in, each alone: gzipped bytes, React not counted. */
const checks = [
  { name: 'Logo', path: components, import: '{ Logo }', ...there },
  { name: 'LogoWithDescriptor', path: components, import: '{ LogoWithDescriptor }', ...there },
  { name: 'Badge', path: components, import: '{ Badge }', ...there },
  { name: 'Button', path: components, import: '{ Button }', ...there },
  { name: 'Button, headless', path: headless, import: '{ Button }', ...there },
  { name: 'styles.css', path: entry('@coodyssee/react/dist/styles.css'), gzip: true, rolldown: false },
];

/** Weighs the packed components as an app's bundler takes them in: bytes by name. */
export async function weigh({ folder }: Packed): Promise<ReadonlyMap<string, number>> {
  const home = join(folder, 'size');
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  symlinkSync(join(root, 'node_modules/@size-limit'), join(home, 'node_modules/@size-limit'));
  const manifest = {
    private: true,
    type: 'module',
    devDependencies: { '@size-limit/preset-small-lib': '*' },
  };
  writeFileSync(join(home, 'package.json'), JSON.stringify({ ...manifest, 'size-limit': checks }));
  const program = join(root, 'node_modules/size-limit/bin.js');
  const out = await mustRun(process.execPath, [program, '--json'], { cwd: home });
  const weighed = JSON.parse(out) as { name: string; size: number }[];
  return new Map(weighed.map(({ name, size }) => [name, size]));
}
