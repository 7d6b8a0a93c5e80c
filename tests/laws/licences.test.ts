import { expect, it } from 'vitest';
import { type Lock, refused, shipped } from './licences.ts';
import { read } from './sources.ts';

const lock = (JSON.parse(read('package-lock.json')) as { packages: Lock }).packages;

it('ships nothing under a licence that binds who takes it', () => {
  expect(shipped(lock).length).toBeGreaterThan(20);
  expect(refused(lock)).toEqual([]);
});

it('would see one that does', () => {
  const part: Lock = {
    'node_modules/free': { version: '1.0.0', license: '(GPL-3.0 OR MIT)' },
    'node_modules/both': { version: '1.0.0', license: 'MIT AND GPL-3.0' },
    'node_modules/a/node_modules/none': { version: '2.0.0' },
    'node_modules/tool': { version: '3.0.0', license: 'GPL-3.0', dev: true },
  };
  expect(refused(part)).toEqual(['both@1.0.0: MIT AND GPL-3.0', 'none@2.0.0: none']);
});
