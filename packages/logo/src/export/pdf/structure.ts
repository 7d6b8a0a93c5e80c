import {
  endMarkedContent,
  type PDFContext,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Scene } from '../../scene/scene.ts';
import { alternative, pdfText } from './metadata.ts';
import type { Page } from './page.ts';

/** The number by which the page's content and its place in the structure find each other. */
const contentNumber = 0;

/** The drawing, marked as the content of the one figure. */
export function markFigure(drawing: readonly PDFOperator[]): PDFOperator[] {
  const begin = PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
    PDFName.of('Figure'),
    `<< /MCID ${contentNumber} >>`,
  ]);
  return [begin, ...drawing, endMarkedContent()];
}

/**
 * Tags of a page that is one drawing: a document that holds a figure, with its text alternative in French.
 * @returns the root of the structure
 */
export function addStructure(
  context: PDFContext,
  scene: Scene,
  { ref, page }: { ref: PDFRef; page: Page },
): PDFRef {
  const [root, whole, figure] = [context.nextRef(), context.nextRef(), context.nextRef()];
  const layout = { O: 'Layout', Placement: 'Block', BBox: [...page.trim] };
  context.assign(
    figure,
    context.obj({
      Type: 'StructElem',
      S: 'Figure',
      P: whole,
      Pg: ref,
      K: contentNumber,
      Alt: pdfText(alternative(scene)),
      A: layout,
    }),
  );
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: [figure] }));
  const parents = { Nums: [contentNumber, [figure]] };
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree: parents, ParentTreeNextKey: 1 }),
  );
  return root;
}
