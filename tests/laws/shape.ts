/** The laws on a module's size, name and exports: each gives what is wrong, or nothing. */
import { basename } from 'node:path';
import ts from 'typescript';

const longest = { source: 150, test: 200 } as const;
const longestWithReason = 250;

/** Why a file is long, on its first line: `// Long: …` or `/** Long: …`. */
const reason = /^(?:\/\/|\/\*\*?)\s*Long: .{15,}/;

/** Over 150 lines (a test's cases: 200) without a reason on the first one, or over 250 with. */
export function tooLong(text: string, kind: keyof typeof longest = 'source'): string | undefined {
  const lines = text.trimEnd().split('\n').length;
  const most = reason.test(text) ? longestWithReason : longest[kind];
  return lines > most ? `${lines} lines, at most ${most}` : undefined;
}

/** Scripts hold no library code: they stay under 100 lines. */
export function scriptTooLong(text: string): string | undefined {
  const lines = text.trimEnd().split('\n').length;
  return lines >= 100 ? `${lines} lines, fewer than 100 wanted` : undefined;
}

const vague = /^(?:utils?|helpers?|manager|common|misc|shared)$/;
const tail =
  /(?:\.(?:test|long|readers|packages|browser|wordpress|config|generated|stories|node|d))*\.(?:tsx?|mts|m?js)$/;

/** Storybook finds the style of its frame under this name and no other. */
const givenNames: readonly string[] = ['.storybook/manager.ts'];

/** Modules are kebab-case, components Pascal-case, and no name hides what is inside. */
export function badName(path: string): string | undefined {
  if (givenNames.includes(path)) return undefined;
  const name = basename(path).replace(tail, '');
  const wanted = path.endsWith('x')
    ? /^[A-Z][A-Za-z0-9]*$|^[a-z0-9]+(?:-[a-z0-9]+)*$/
    : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  if (!wanted.test(name)) return `${name} is not kebab-case`;
  const word = name.split('-').find((part) => vague.test(part));
  return word ? `« ${word} » does not say what is inside` : undefined;
}

/** A default export in any of its forms; a tool's configuration has no other way. */
export function hasDefaultExport(text: string): boolean {
  const { statements } = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest);
  return statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportDeclaration(statement) && namesDefault(statement)),
  );
}

function namesDefault({ exportClause }: ts.ExportDeclaration): boolean {
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.some(({ name }) => name.text === 'default');
}
