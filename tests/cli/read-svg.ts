import { SaxesParser } from 'saxes';

/** What a parser sees in an SVG file beside its outlines. */
export interface SvgContent {
  /** Names of the elements that are not drawing, each once, sorted. */
  readonly elements: readonly string[];
  /** Names of all attributes, each once. */
  readonly attributes: ReadonlySet<string>;
  readonly title: string;
}

const drawing = new Set(['path', 'g', 'desc']);

/** @throws when the file is not well-formed XML. */
export function readSvg(svg: string): SvgContent {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const open: string[] = [];
  let title = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: own }) => {
    open.push(name);
    elements.add(name);
    for (const attribute of Object.keys(own)) attributes.add(attribute);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (open.at(-1) === 'title') title += text;
  });
  parser.write(svg).close();
  return { elements: [...elements].filter((name) => !drawing.has(name)).sort(), attributes, title };
}
