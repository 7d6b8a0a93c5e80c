import { setSpaces } from '../packages/kit/src/words/fr.ts';

/** What a page is once it is read: text, or a node with children; code is neither. */
interface Node {
  readonly type: string;
  value?: unknown;
  /** What is handed to a block: words in quotes are set too, what is computed stays. */
  readonly attributes?: readonly { value?: unknown }[];
  readonly children?: readonly Node[];
}

function visit(node: Node): void {
  const words = node.type === 'text' ? [node] : (node.attributes ?? []);
  for (const word of words) if (typeof word.value === 'string') word.value = setSpaces(word.value);
  for (const child of node.children ?? []) visit(child);
}

/** Sets the no-break spaces of a page's prose, which is typed with plain ones; code stays as it is typed. */
export const frenchSpaces = () => visit;
