/** An element of the file, of the SVG namespace, with its plain attributes; the markup itself is gone. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupElement[];
  readonly parent: MarkupElement | null;
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

const encoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** The id that `url( "#a" )` names, quotes, spaces and all. */
export function readUrl(text: string | undefined): string | undefined {
  const [, , id] = /^\s*url\(\s*(["']?)\s*#(.+?)\s*\1\s*\)/i.exec(text ?? '') ?? [];
  return id?.replace(/\\(.)/g, '$1');
}

/** The element of an id, written plainly or with its letters encoded. */
export const byName = (
  found: ReadonlyMap<string, MarkupElement>,
  id: string | undefined,
): MarkupElement | undefined => (id === undefined ? undefined : (found.get(id) ?? found.get(encoded(id))));
