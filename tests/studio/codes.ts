import ts from 'typescript';
import { isTest, modules, read } from '../laws/sources.ts';

/** A code as a source says it, with the reason that it gives where it gives one. */
export interface SaidCode {
  readonly file: string;
  readonly code: string;
  readonly reason?: string;
}

/** What a page never meets: the command line, and what writes to a disk. */
const ofTerminal = /^packages\/kit\/src\/(?:cli|disk|batch\/(?!plan-kits))\/?/;

const spoken = (): readonly string[] =>
  modules().filter(
    (path) => /^packages\/(?:logo|kit)\/src\//.test(path) && !isTest(path) && !ofTerminal.test(path),
  );

/** An error that is nobody's to read has a sentence there, and no code. */
const isCode = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

/** `'a'`, or both of `is ? 'a' : 'b'`. */
const literals = (node: ts.Node | undefined): readonly string[] => {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return isCode(node.text) ? [node.text] : [];
  return ts.isConditionalExpression(node) ? [...literals(node.whenTrue), ...literals(node.whenFalse)] : [];
};

const isNamed = (node: ts.Node, name: string): node is ts.PropertyAssignment =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === name;

/** Every text given to a property of this name under a node. */
function given(node: ts.Node, name: string): readonly string[] {
  const own = isNamed(node, name) ? literals(node.initializer) : [];
  const under: string[] = [];
  ts.forEachChild(node, (child) => void under.push(...given(child, name)));
  return [...own, ...under];
}

/** `new IdentityError('code', …)`, and the functions that make one or a problem of a table. */
function calledWith(node: ts.Node): readonly ts.Expression[] | undefined {
  const isNew = ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
  const isCall = ts.isCallExpression(node) && /^(?:problem|refuse)$/.test(node.expression.getText());
  return isNew || isCall ? (node as ts.NewExpression).arguments : undefined;
}

function codesIn(file: string): readonly SaidCode[] {
  const found: SaidCode[] = [];
  const visit = (node: ts.Node): void => {
    const [first, ...others] = calledWith(node) ?? [];
    const [reason] = others.flatMap((other) => given(other, 'reason'));
    for (const code of literals(first)) found.push({ file, code, ...(reason && { reason }) });
    if (isNamed(node, 'code')) {
      if (ts.isTemplateExpression(node.initializer)) throw new Error(`${file}: a code nobody can look for.`);
      for (const code of literals(node.initializer)) found.push({ file, code });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  return found;
}

/** Every code that the engine and the kit can say to a page. */
export const saidCodes = (): readonly SaidCode[] => spoken().flatMap(codesIn);

/** Every reason that is given for one, wherever it is written. */
export const saidReasons = (): readonly { readonly file: string; readonly reason: string }[] =>
  spoken().flatMap((file) =>
    given(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true), 'reason').map((reason) => ({
      file,
      reason,
    })),
  );
