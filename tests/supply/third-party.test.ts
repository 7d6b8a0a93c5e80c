import { describe, expect, it } from 'vitest';
import { copied } from '../../scripts/sbom/copied.ts';
import { readLock } from '../../scripts/sbom/lock.ts';
import { isThere, projectFiles, read } from '../laws/sources.ts';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license: string;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const lock = readLock();
const files = projectFiles();
const folders = files
  .filter((path) => /^(?:tokens|packages\/[\w-]+)\/package\.json$/.test(path))
  .map((path) => path.replace('/package.json', ''));
const manifestOf = (folder: string) => JSON.parse(read(`${folder}/package.json`)) as Manifest;
const published = folders.filter((folder) => !manifestOf(folder).private);

const others = ({ dependencies, peerDependencies }: Manifest) =>
  Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !name.startsWith('@coodyssee/'));

/** What a package's notice does not tell of what it takes from others. */
function untold(text: string, names: readonly string[]): readonly string[] {
  const lines = text.split('\n');
  return names.filter((name) => {
    const line = lines.find(
      (one) => one.includes(`\`${name}\``) || one.includes(`\`${name.replace(/-(?:jp|kr)$/, '-sc')}\``),
    );
    const licence = lock[`node_modules/${name}`]?.license ?? '?';
    return !line || !(line.includes(licence) || /OFL-1\.1/.test(licence));
  });
}

describe.each(published.map((folder) => [folder]))('%s', (folder) => {
  const manifest = manifestOf(folder);
  const carried = copied.filter(({ inside }) => inside === manifest.name);
  const path = `${folder}/THIRD-PARTY.md`;

  it('is under the code’s own licence, which it carries', () => {
    expect(manifest.license).toBe('UNLICENSED');
    expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
  });

  it('names all that it takes from others, with the licence, in a file that it publishes', () => {
    const names = others(manifest);
    expect(isThere(path)).toBe(names.length + carried.length > 0);
    if (!isThere(path)) return;
    expect(manifest.files).toContain('THIRD-PARTY.md');
    const text = read(path);
    expect(untold(text, names)).toEqual([]);
    for (const file of carried.flatMap((one) => one.files))
      expect(text, file).toContain(`\`${file.replace(`${folder}/`, '')}\``);
  });

  it('says nothing of a file that is not there', () => {
    if (!isThere(path)) return expect(others(manifest)).toEqual([]);
    const named = [...read(path).matchAll(/`(src\/[\w./-]+)`/g)].map(([, file]) => `${folder}/${file}`);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });
});

it('knows every work of others that lies in the packages', () => {
  const foreign = files.filter(
    (path) =>
      /^(?:tokens|packages)\//.test(path) &&
      (/\.(?:woff2?|ttf|otf|icc)$/.test(path) ||
        (/\.generated\.ts$/.test(path) && /licen[cs]e|typefaces? the Union/i.test(read(path).slice(0, 400)))),
  );
  expect(foreign.length).toBeGreaterThan(6);
  const known = copied.flatMap((one) => one.files);
  expect(foreign.filter((path) => !known.includes(path))).toEqual([]);
});

it('would see one that is not told', () => {
  expect(untold('| `fflate` | x | MIT |', ['fflate', 'saxes'])).toEqual(['saxes']);
  expect(untold('| `fflate` | x | GPL-3.0 |', ['fflate'])).toEqual(['fflate']);
});
