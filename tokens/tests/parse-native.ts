/**
 * Reads one file with a Tree-sitter grammar: `parse-native.ts kotlin CoodysseeTokens.kt`, and prints its faults
 * and how many declarations it has. In a process of its own: the grammars ask for `--liftoff-only`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

const [language = '', file = '', kind = ''] = process.argv.slice(2);
const grammar = createRequire(import.meta.url).resolve(`tree-sitter-wasms/out/tree-sitter-${language}.wasm`);

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));
const root = parser.parse(readFileSync(file, 'utf8'))?.rootNode;

const faults = (node: Node): string[] =>
  node.isError || node.isMissing
    ? [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`]
    : node.children.flatMap((child) => (child ? faults(child) : []));

console.log(
  JSON.stringify({
    faults: root ? faults(root) : ['nothing was read'],
    declarations: root?.descendantsOfType(kind).length ?? 0,
  }),
);
