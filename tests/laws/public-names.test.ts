import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { read, root } from './sources.ts';

type Exports = Record<string, string | Record<string, string>>;

/** Every public entry that is TypeScript: its name for an importer, and its source. */
const entries = ['logo', 'preflight', 'kit', 'cli', 'react'].flatMap((name) => {
  const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { exports: Exports };
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@coodyssee/source'];
    return source?.endsWith('.ts')
      ? [{ name: join(`@coodyssee/${name}`, subpath), file: join(root, 'packages', name, source) }]
      : [];
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
