import { type SaxesAttributePlain, SaxesParser } from 'saxes';

/** An element of a parsed part: its name, its attributes, and the text right inside it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of an XML text, in order; anything that is not XML throws. */
export function readXml(xml: string): readonly Read[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(
      Object.entries(attributes).map(([key, value]: [string, string | SaxesAttributePlain]) => [
        key,
        String(value),
      ]),
    );
    const element = { name, attributes: plain, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}
