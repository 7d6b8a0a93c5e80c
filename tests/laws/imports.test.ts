import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, importsOf, rooms } from './imports.ts';
import { isTest, modules, read } from './sources.ts';

const guarded = modules().filter((file) => /^(tokens|packages|\.storybook)\//.test(file) && !isTest(file));
const roomOf = (file: string) => rooms.find((room) => file.startsWith(room.path));

describe('imports between rooms', () => {
  it.each(rooms)('$path keeps its law', (room) => {
    const files = guarded.filter((file) => roomOf(file) === room);
    expect(files).not.toEqual([]);
    expect(files.flatMap((file) => breaches(file, read(file), room))).toEqual([]);
  });

  it('leaves no source without a room', () => {
    const sources = guarded.filter((file) => file.includes('/src/') && !file.startsWith('tokens/'));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((file) => !roomOf(file))).toEqual([]);
  });
});

describe('what runs in a browser', () => {
  const portable = [
    'index',
    'type/fonts',
    'export/svg/index',
    'export/pdf/index',
    'platform/browser',
    'own-logo/index',
  ];

  it.each(portable)('packages/logo/src/%s.ts reaches no part of Node', (entry) => {
    const reached = closure(`packages/logo/src/${entry}.ts`);
    expect(reached.size).toBeGreaterThan(2);
    expect([...reached].filter((name) => name.startsWith('node:') || name.includes('resvg-js'))).toEqual([]);
  });

  it('nor does preflight, but for its entry that measures', () => {
    const reached = [...closure('packages/preflight/src/index.ts')];
    expect(reached).toContain('packages/preflight/src/words/fr.ts');
    expect(reached.filter((name) => name.startsWith('node:'))).toEqual([]);
    expect([...closure('packages/preflight/src/node.ts')]).toContain('node:child_process');
  });

  it('nor do the kit’s words', () => {
    const reached = [...closure('packages/kit/src/index.ts')];
    expect(reached).toContain('packages/kit/src/words/slug.ts');
    expect(reached.filter((name) => name.startsWith('node:'))).toEqual([]);
  });

  it('nor does what only draws load what a print file carries', () => {
    const profile = 'packages/logo/src/export/pdf/print/output-profile.generated.ts';
    expect([...closure('packages/logo/src/index.ts')]).not.toContain(profile);
    expect([...closure('packages/logo/src/export/pdf/index.ts')]).toContain(profile);
    const importers = guarded.filter((file) => read(file).includes('output-profile.generated'));
    expect(importers).toEqual(['packages/logo/src/export/pdf/print/output-intent.ts']);
    expect(read(importers[0] ?? '')).toContain("await import('./output-profile.generated.ts')");
  });

  it('touches no page by itself', () => {
    const page = /(?<![\w.'’-])(?:document|window|localStorage|navigator)\s*[.?[]/;
    const logo = guarded.filter(
      (file) => file.startsWith('packages/logo/src/') && !file.includes('/platform/'),
    );
    const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
    expect(logo.filter((file) => page.test(code(file)))).toEqual([]);
    expect(page.test('const ratio = window.devicePixelRatio;')).toBe(true);
  });
});

/** Everything a module loads in the end: our own paths, and the names of packages. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const specifier of importsOf(read(entry))) {
    if (specifier.startsWith('.')) closure(posix.join(posix.dirname(entry), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

describe('the law itself', () => {
  const lockup = rooms.find((room) => room.path.endsWith('/lockup/'));
  const file = 'packages/logo/src/lockup/badge.ts';
  const check = (text: string) =>
    lockup ? breaches(file, text, lockup).map((breach) => breach.specifier) : [];

  it.each([
    ["import { readFile } from 'node:fs';", 'node:fs'],
    ["import { renderPdf } from '../export/pdf/index.ts';", '../export/pdf/index.ts'],
    ["export { readFace } from '../platform/node.ts';", '../platform/node.ts'],
    ["import type { Kit } from '../../../kit/src/index.ts';", '../../../kit/src/index.ts'],
    ["const react = await import('react');", 'react'],
    ["import '../../../../tokens/dist/tokens.js';", '../../../../tokens/dist/tokens.js'],
  ])('refuses %s', (text, specifier) => {
    expect(check(text)).toEqual([specifier]);
  });

  it('allows what it should', () => {
    const text = "import { inkOf } from '../scene/ink.ts';\nimport { findFit } from '../type/fit.ts';";
    expect(check(text)).toEqual([]);
  });
});
