import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { badName, hasDefaultExport, scriptTooLong, tooLong } from './shape.ts';
import { isTest, modules, projectFiles, read } from './sources.ts';

const files = modules();
const scripts = files.filter((file) => file.startsWith('scripts/'));

/** Modules that a script starts in a process of their own: `new URL('./worker.ts', import.meta.url)`. */
const startsOf = (text: string): readonly string[] =>
  [...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map(([, name = '']) => name);

const found = (paths: readonly string[], check: (path: string) => string | undefined): readonly string[] =>
  paths.flatMap((path) => {
    const fault = check(path);
    return fault === undefined ? [] : [`${path}: ${fault}`];
  });

describe('every module', () => {
  it('is short, or says on its first line why not', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(found(files, (path) => tooLong(read(path), isTest(path) ? 'test' : 'source'))).toEqual([]);
  });

  it('has a name that says what is inside', () => {
    expect(found(files, badName)).toEqual([]);
  });

  it('exports by name', () => {
    const configurations = /(?:^|\/)[a-z]+\.config\.ts$|\.stories\.tsx$|^\.storybook\/[a-z]+\.tsx?$/;
    const others = files.filter((path) => !configurations.test(path));
    expect(others.filter((path) => hasDefaultExport(read(path)))).toEqual([]);
  });
});

describe('every style sheet', () => {
  // written before the law, in rooms that are being rebuilt
  const older = ['packages/studio/src/places/places.css', 'packages/studio/src/uses/uses.css'];

  it('is short, or says on its first line why not', () => {
    const sheets = projectFiles().filter((path) => path.endsWith('.css') && !older.includes(path));
    expect(sheets.length).toBeGreaterThan(50);
    expect(found(sheets, (path) => tooLong(read(path)))).toEqual([]);
  });
});

describe('every script', () => {
  it('is under 100 lines', () => {
    expect(found(scripts, (path) => scriptTooLong(read(path)))).toEqual([]);
  });

  it('is named in package.json, or used by one that is', () => {
    const { scripts: commands } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const called = scripts.filter((path) =>
      Object.values(commands).some((command) => command.includes(path)),
    );
    const used = scripts.flatMap((path) =>
      [...importsOf(read(path)), ...startsOf(read(path))].map((name) =>
        posix.join(posix.dirname(path), name),
      ),
    );
    expect(called.length).toBeGreaterThan(3);
    expect(scripts.filter((path) => !called.includes(path) && !used.includes(path))).toEqual([]);
  });

  it('exists where package.json names it', () => {
    const named = read('package.json').match(/scripts\/[\w-]+\.\w+/g) ?? [];
    expect(named.filter((path) => !scripts.includes(path))).toEqual([]);
  });
});

describe('the laws themselves', () => {
  const lines = (count: number) => 'x\n'.repeat(count);

  it('count lines', () => {
    expect(tooLong(lines(150))).toBeUndefined();
    expect(tooLong(lines(151))).toBe('151 lines, at most 150');
    expect(tooLong(lines(200), 'test')).toBeUndefined();
    expect(tooLong(lines(201), 'test')).toBe('201 lines, at most 200');
    expect(tooLong(`// Long: one table that nobody reads in parts.\n${lines(249)}`)).toBeUndefined();
    expect(tooLong(`// Long: one table that nobody reads in parts.\n${lines(250)}`)).toContain('at most 250');
    expect(tooLong(`// Long: why not\n${lines(160)}`)).toContain('at most 150');
    expect(scriptTooLong(lines(99))).toBeUndefined();
    expect(scriptTooLong(lines(100))).toBeDefined();
  });

  it.each([
    'src/utils.ts',
    'src/string-helpers.ts',
    'src/file_name.ts',
    'src/FileName.ts',
    'src/kit-manager.test.ts',
  ])('refuse the name %s', (path) => {
    expect(badName(path)).toBeDefined();
  });

  it.each([
    'src/short-hash.ts',
    'tsdown.config.ts',
    'src/read-face.node.ts',
    'src/Badge.tsx',
    'bin/coodyssee.js',
  ])('accept the name %s', (path) => {
    expect(badName(path)).toBeUndefined();
  });

  it('see a default export', () => {
    expect(hasDefaultExport('export default function draw() {}')).toBe(true);
    expect(hasDefaultExport('export { draw as default };')).toBe(true);
    expect(hasDefaultExport('const draw = 1;\nexport default draw;')).toBe(true);
    expect(hasDefaultExport('export const defaults = "export default 1";')).toBe(false);
  });
});
