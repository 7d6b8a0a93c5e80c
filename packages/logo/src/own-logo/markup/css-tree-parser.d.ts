/** The parser alone, without the dictionary of all CSS that the package's main entry carries. */
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree';
  export default function parse(text: string, options?: ParseOptions): CssNode;
}
