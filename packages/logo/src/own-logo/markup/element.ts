/** An element of the file, of the SVG namespace, with its plain attributes; the markup itself is gone. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupElement[];
  /** Characters that stand in it directly. */
  text: string;
}

/** Every element of a tree, itself first. */
export function* everyElement(root: MarkupElement): Generator<MarkupElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    waiting.push(...[...element.children].reverse());
  }
}
