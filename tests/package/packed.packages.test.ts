import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PackageName, type Packed, packages, packPackages } from './pack.ts';
import { mustRun, runProgram } from './run-program.ts';
import { weigh } from './weigh.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(packages) as PackageName[];
let packed: Packed;

beforeAll(async () => {
  packed = await packPackages();
});

describe('each package, packed', () => {
  it.each(names)('%s passes publint', async (name) => {
    const tarball = readFileSync(packed.tarballs[name]);
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(tarball).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it.each(names)('%s has right types for an importer', async (name) => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const entries = dataEntries(name);
    const data = entries.length > 0 ? ['--exclude-entrypoints', ...entries] : [];
    const args = [
      attw,
      packed.tarballs[name],
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--no-emoji',
      ...data,
    ];
    const ended = await runProgram(process.execPath, args, { cwd: packed.folder });
    expect(ended.code, ended.out).toBe(0);
  });

  it.each(names)('%s holds what it needs and no test', async (name) => {
    const list = await mustRun('tar', ['-tzf', packed.tarballs[name]], { cwd: packed.folder });
    const files = list
      .trim()
      .split('\n')
      .map((path) => path.replace('package/', ''));
    expect(files).toContain('package.json');
    expect(files.filter((path) => path.startsWith('dist/')).length).toBeGreaterThan(2);
    await expect(`${frozen(files).join('\n')}\n`).toMatchFileSnapshot(`packed/${name}.txt`);
    expect(
      files.filter((path) => /\.test\.|\.stories\.|\.mdx$|fixtures|tsdown|\.tsbuildinfo/.test(path)),
    ).toEqual([]);
  });
});

/** What a tarball holds: each file at its top, and of the folders what kinds of files there are, not how many. */
const frozen = (files: readonly string[]): readonly string[] =>
  [
    ...new Set(
      files.map((path) => (path.includes('/') ? path.replace(/[^/]+?(?=(?:\.d)?\.\w+$)/, '*') : path)),
    ),
  ].sort();

describe('the components', () => {
  it('weigh no more than they may', async () => {
    const bytes = await weigh(packed);
    process.stderr.write(`${[...bytes].map(([name, size]) => `${name.padEnd(20)} ${size}`).join('\n')}\n`);
    const of = (name: string) => bytes.get(name) ?? Number.NaN;
    expect(of('Logo')).toBeLessThanOrEqual(2_750);
    expect(of('Badge')).toBeLessThanOrEqual(3_000);
    expect(of('LogoWithDescriptor')).toBeLessThanOrEqual(6_100);
    expect(of('Button')).toBeLessThanOrEqual(of('Button, headless') + 1_000);
    expect(of('styles.css')).toBeLessThanOrEqual(13_250);
  });
});

/** Style sheets and JSON: nothing to type. */
function dataEntries(name: PackageName): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(root, packages[name], 'package.json'), 'utf8')) as {
    exports: object;
  };
  return Object.keys(exports).filter((entry) => /\.(css|json)$/.test(entry) && entry !== './package.json');
}

describe('a project with the packages installed', () => {
  it('draws a badge with npx coodyssee', async () => {
    const args = [
      'exec',
      '--no',
      '--',
      'coodyssee',
      'badge',
      'Atelier Ubac',
      '--trade',
      'Menuiserie',
      '--json',
    ];
    const { code, out, err } = await runProgram('npm', args, { cwd: packed.project });
    expect(code, err).toBe(0);
    const { files } = JSON.parse(out) as { files: { path: string; bytes: number; format: string }[] };
    expect(files).toHaveLength(24);
    const folder = join(packed.project, 'badges/atelier-ubac/');
    for (const { path, bytes, format } of files) {
      expect(path.startsWith(folder)).toBe(true);
      expect(statSync(path).size).toBe(bytes);
      expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe(magic[format]);
    }
  });

  it('gets a refusal as an exit code and three French lines', async () => {
    const command = join(packed.project, 'node_modules/.bin/coodyssee');
    const ended = await runProgram(process.execPath, [command, 'badge', ''], { cwd: packed.project });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err.trim().split('\n')).toHaveLength(3);
  });

  it('can import every entry, and finds in each what its types say', async () => {
    const check = join(packed.project, 'check.ts');
    writeFileSync(check, importer);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const roots = ['--typeRoots', join(root, 'node_modules/@types')];
    await mustRun(process.execPath, [tsc, ...options, ...roots, check], { cwd: packed.project });
    const printed = await mustRun(process.execPath, [check], { cwd: packed.project });
    expect(printed.trim()).toBe('<svg %PDF atelier-ubac');
  });
});

const magic: Readonly<Record<string, string>> = { svg: '<svg', png: '\u0089PNG', pdf: '%PDF', print: '%PDF' };

/** What a first program with the packages looks like. */
const importer = `
import { slugOf } from '@coodyssee/kit';
import { createIdentity, type Member } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';

const identity = createIdentity(brand, platform);
const member: Member = { name: 'Atelier Ubac' };
await identity.load(member);
const artwork = identity.badge(member, { layout: 'band' });
const svg: string = artwork.svg();
const pdf: Uint8Array = await artwork.pdf({ for: 'screen', widthMm: 60 });
console.log(svg.slice(0, 4), String.fromCharCode(...pdf.slice(0, 4)), slugOf(member.name));
`;
