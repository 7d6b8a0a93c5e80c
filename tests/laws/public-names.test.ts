import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { read, root } from './sources.ts';

interface Conditions {
  readonly '@coodyssee/source'?: string;
  readonly node?: Conditions;
}
type Exports = Record<string, string | Conditions>;

/** Every public entry that is TypeScript: its name for an importer, and its source. */
const entries = ['logo', 'preflight', 'kit', 'documents', 'cli', 'react', 'elements'].flatMap((folder) => {
  const { exports } = JSON.parse(read(`packages/${folder}/package.json`)) as { exports: Exports };
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [];
    return [
      { name: join(`@coodyssee/${folder}`, subpath), source: target['@coodyssee/source'] },
      {
        name: join(`@coodyssee/${folder}`, `${subpath} in Node`),
        source: target.node?.['@coodyssee/source'],
      },
    ].flatMap(({ name, source }) =>
      source?.endsWith('.ts') ? [{ name, file: join(root, 'packages', folder, source) }] : [],
    );
  });
});

/** What an importer can name, types included. */
function exportedNames(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['@coodyssee/source'],
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
  };
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      return [
        file,
        symbol
          ? checker
              .getExportsOfModule(symbol)
              .map((entry) => entry.name)
              .sort()
          : [],
      ];
    }),
  );
}

it('exports what was agreed, and nothing else', async () => {
  const names = exportedNames(entries.map((entry) => entry.file));
  const table = Object.fromEntries(entries.map(({ name, file }) => [name, names.get(file)]));
  expect(Object.values(table).filter((list) => !list || list.length === 0)).toEqual([]);
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('../fixtures/public-names.json');
});
