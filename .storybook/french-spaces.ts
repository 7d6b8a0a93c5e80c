import { setSpaces } from '../packages/kit/src/words/fr.ts';

/** What a page is once it is read: text, or a node with children; code is neither. */
interface Node {
  readonly type: string;
  value?: string;
  readonly children?: readonly Node[];
}

function visit(node: Node): void {
  if (node.type === 'text' && node.value) node.value = setSpaces(node.value);
  for (const child of node.children ?? []) visit(child);
}

/** Sets the no-break spaces of a page's prose, which is typed with plain ones; code stays as it is typed. */
export const frenchSpaces = () => visit;
