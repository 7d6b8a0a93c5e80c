/** The laws on a function: few parameters, and a length that is read at once. */
import ts from 'typescript';

/** Past these, one object of options says which is which. */
const mostParameters = 3;

/** Lines of a function, its head and its end included; a component's markup runs longer. */
const longest = (path: string): number => (path.endsWith('x') ? 100 : 60);

/** One function of a module that breaks a law. */
export interface Fault {
  readonly line: number;
  readonly name: string;
  readonly fault: string;
}

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };

const hasBody = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && (node as ts.FunctionLikeDeclaration).body !== undefined;

const isNumber = ({ type, initializer }: ts.ParameterDeclaration): boolean =>
  type?.kind === ts.SyntaxKind.NumberKeyword ||
  (initializer !== undefined && ts.isNumericLiteral(initializer));

/** Numbers side by side are one thing: a point, a box, a curve. */
const countOf = ({ parameters }: WithBody): number =>
  parameters.filter(
    (one, at) => !(isNumber(one) && parameters[at - 1] && isNumber(parameters[at - 1] as never)),
  ).length;

/** What is handed over where it is written has the parameters of who calls it. */
const isHandedOver = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.arguments.includes(node as ts.Expression);

/** A function's own name, or that of what it is given to. */
function nameOf(node: WithBody): string {
  const named = node.name ?? ('name' in node.parent ? (node.parent.name as ts.Node | undefined) : undefined);
  return named && ts.isIdentifier(named as ts.Node) ? (named as ts.Identifier).text : '(anonymous)';
}

/** The functions of a module that break a law, in the order they stand. */
export function faultyFunctions(path: string, text: string): readonly Fault[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line + 1;
  const found: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (hasBody(node)) {
      const [line, end] = [lineOf(node.getStart()), lineOf(node.getEnd())];
      const add = (fault: string) => found.push({ line, name: nameOf(node), fault });
      const count = isHandedOver(node) ? 0 : countOf(node);
      if (count > mostParameters) add(`${count} parameters, at most ${mostParameters}`);
      if (end - line >= longest(path)) add(`${end - line + 1} lines, at most ${longest(path)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
