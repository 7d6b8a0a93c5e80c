import { SaxesParser } from 'saxes';
import { limits, tooLarge } from '../limits.ts';

/** Names without their prefix; attributes too. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document, in its order. */
export interface Walk {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** No workbook nests deeper, or gives one element more: what does is made to fill the memory. */
const deepest = 100;
const mostAttributes = 200;
/** Bytes that are read at once. */
const piece = 65_536;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

function bareNames(given: Attributes): Attributes {
  const named: Record<string, string> = {};
  for (const name in given) named[bare(name)] = given[name] ?? '';
  return named;
}

/**
 * Reads an XML document from its beginning to its end, keeping nothing of it. Entities of its own are not known.
 *
 * @throws TableError `too-large`; an Error where it is not well-formed, or nested without end
 */
export function walkXml(bytes: Uint8Array, { open, close, text }: Walk): void {
  const parser = new SaxesParser({ xmlns: false });
  let [depth, attributes, elements] = [0, 0, 0];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    depth += 1;
    elements += 1;
    if (elements > limits.elements) throw tooLarge('cells', limits.cells);
    if (depth > deepest) throw new Error('nested too deep');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes) throw new Error('too many attributes');
  });
  parser.on('opentag', ({ name, attributes: given }) => open(bare(name), bareNames(given)));
  parser.on('closetag', (tag) => {
    depth -= 1;
    close(bare(tag.name));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += piece)
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
  parser.write(decoder.decode()).close();
}
