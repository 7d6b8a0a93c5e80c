import { isKind, isList, nameOf, type PdfDict, type PdfStream } from '../pdf/values.ts';
import { boxOfAll } from '../plates/box.ts';
import { formMatrix, paintForm } from './forms.ts';
import { followedBy, identity, type Matrix } from './matrix.ts';
import { quadrilateral } from './outline.ts';
import type { Run } from './run.ts';
import { firstState } from './state.ts';

const hidden = 0b10;
const printed = 0b100;

const fourAt = ({ page: { pdf } }: Run, dict: PdfDict, key: string) => {
  const list = pdf.resolve(dict.get(key));
  const values = isList(list) ? list.map(pdf.resolve) : [];
  return values.length === 4 && values.every((value) => typeof value === 'number')
    ? (values as unknown as [number, number, number, number])
    : undefined;
};

/** How a note looks: its form, or the one of its state. */
function lookOf({ page: { pdf } }: Run, note: PdfDict): PdfStream | undefined {
  const look = pdf.resolve(pdf.dict(note.get('AP'))?.get('N'));
  if (isKind(look, 'stream')) return look;
  const named = pdf.resolve(pdf.dict(look)?.get(nameOf(pdf.resolve(note.get('AS'))) ?? ''));
  return isKind(named, 'stream') ? named : undefined;
}

/** The form’s box is made to fill the note’s. */
function fitted(run: Run, form: PdfStream, rectangle: readonly [number, number, number, number]): Matrix {
  const box = fourAt(run, form.dict, 'BBox');
  if (!box) return identity;
  const from = boxOfAll(quadrilateral(formMatrix(run, form.dict, identity), box));
  const to = boxOfAll(quadrilateral(identity, rectangle));
  const across = (to[2] - to[0]) / (from[2] - from[0] || 1);
  const up = (to[3] - to[1]) / (from[3] - from[1] || 1);
  return followedBy([across, 0, 0, up, 0, 0], [1, 0, 0, 1, to[0] - from[0] * across, to[1] - from[1] * up]);
}

/** Paints the notes that go to paper with the page. */
export function paintNotes(run: Run, page: PdfDict): void {
  const list = run.page.pdf.resolve(page.get('Annots'));
  for (const value of isList(list) ? list : []) {
    const note = run.page.pdf.dict(value);
    const flags = note && run.page.pdf.resolve(note.get('F'));
    const isPrinted = typeof flags === 'number' && (flags & printed) !== 0 && (flags & hidden) === 0;
    const form = note && isPrinted ? lookOf(run, note) : undefined;
    const rectangle = note && fourAt(run, note, 'Rect');
    if (!form || !rectangle) continue;
    run.state = firstState(run.page.media);
    paintForm(run, form, fitted(run, form, rectangle));
  }
}
