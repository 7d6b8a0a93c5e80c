import {
  endMarkedContent,
  type PDFContext,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Tag } from '../../scene/sheet.ts';
import { type Operator, operator } from './operators.ts';
import type { PageBox } from './page.ts';
import { pdfText } from './pdf-text.ts';

/** A piece of a page as somebody hears it. */
export interface Heard {
  readonly tag: Exclude<Tag, 'artifact'>;
  /** The words, or the text alternative of a figure. */
  readonly text: string;
  /** Where it lies, in points. */
  readonly box: PageBox;
}

/** A page in the structure: what is heard on it, in the order of its content's numbers. */
export interface HeardPage {
  readonly ref: PDFRef;
  readonly heard: readonly Heard[];
}

/** The standard's own names of what a piece is. */
const types = {
  'heading-1': 'H1',
  'heading-2': 'H2',
  paragraph: 'P',
  figure: 'Figure',
} as const satisfies Record<Heard['tag'], string>;

/** A figure has an alternative and a place; the words of outlined text stand for its outlines. */
const described = ({ tag, text, box }: Heard) =>
  tag === 'figure'
    ? { Alt: pdfText(text), A: { O: 'Layout', Placement: 'Block', BBox: [...box] } }
    : { ActualText: pdfText(text) };

/** Content that the structure finds by its number on the page. */
export function markHeard(tag: Heard['tag'], number: number, content: readonly Operator[]): Operator[] {
  const begin = PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
    PDFName.of(types[tag]),
    `<< /MCID ${number} >>`,
  ]);
  return [begin, ...content, endMarkedContent()];
}

/** Content that is not heard: grounds and ornaments. */
export const markArtifact = (content: readonly Operator[]): Operator[] => [
  operator(PDFOperatorNames.BeginMarkedContent, PDFName.of('Artifact')),
  ...content,
  endMarkedContent(),
];

/**
 * The tags of a file: a document that holds its pages' pieces in reading order, each with its words in French.
 * @returns the root of the structure
 */
export function addStructure(context: PDFContext, pages: readonly HeardPage[]): PDFRef {
  const [root, whole] = [context.nextRef(), context.nextRef()];
  const parents = pages.map(({ ref: Pg, heard }) =>
    heard.map((piece, K) => {
      const ref = context.nextRef();
      const leaf = { Type: 'StructElem', S: types[piece.tag], P: whole, Pg, K, ...described(piece) };
      context.assign(ref, context.obj(leaf));
      return ref;
    }),
  );
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: parents.flat() }));
  const ParentTree = { Nums: parents.flatMap((refs, page) => [page, refs]) };
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree, ParentTreeNextKey: pages.length }),
  );
  return root;
}
