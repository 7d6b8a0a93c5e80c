import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../build/write-files.ts';
import { files } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'coodyssee-tokens-module-'));
beforeAll(() => writeFiles(folder, files));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the module', () => {
  it('gives values, inks and variable names', async () => {
    const module = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'tokens.js')).href);
    expect(Object.keys(module).sort()).toEqual(['cssVar', 'darkTokens', 'inks', 'tokens']);
    expect(module.tokens['color.text']).toBe('#1e2b33');
    expect(module.darkTokens['color.text']).toBe('#f4f7f9');
    expect(module.tokens['z-index.dialog']).toBe(400);
    expect(module.inks.orange).toEqual({
      name: 'orange',
      screen: '#ea5b0c',
      cmyk: [0, 75, 100, 0],
      spot: 'Coodyssee Orange',
    });
    expect(module.cssVar('typography.body.tracking')).toBe('var(--coodyssee-typography-body-tracking)');
  });

  it('is typed: names are checked, and an ink is the ink the logo draws with', () => {
    const logo = fileURLToPath(new URL('../../packages/logo/src/scene/ink.ts', import.meta.url));
    const problems = typeErrors(`import { cssVar, darkTokens, inks, tokens } from './tokens.js';
      import { contrastPairs } from './contrast.js';
      import type { Ink } from ${JSON.stringify(logo)};
      export const ink: Ink = inks['orange-texte'];
      export const spot: string | undefined = inks.blanc.spot;
      export const text: '#1e2b33' = tokens['color.text'];
      export const night: '#f4f7f9' = darkTokens['color.text'];
      export const name: 'var(--coodyssee-color-text-muted)' = cssVar('color.text-muted');
      export const ratio: number | undefined = contrastPairs[0]?.ratio.dark;`);
    expect(problems).toEqual([]);
  });

  it('refuses a name that does not exist', () => {
    const problems = typeErrors(`import { cssVar, inks } from './tokens.js';
      export const lost = [cssVar('color.texte'), inks.bleu];`);
    expect(problems.length).toBe(2);
  });
});

/** The type errors of a few lines that stand beside the built files. */
function typeErrors(text: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: [],
  };
  writeFiles(folder, { 'use.ts': text });
  const program = ts.createProgram([join(folder, 'use.ts')], options);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  rmSync(join(folder, 'use.ts'));
  return problems;
}
