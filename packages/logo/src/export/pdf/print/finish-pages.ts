import { PDFDocument, PDFHeader, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { contentHash } from '../../hash.ts';
import { addMetadata, type FileWords } from '../metadata.ts';
import { printClaims, standards } from './claims.ts';
import { defaults } from './options.ts';
import { addOutputIntent } from './output-intent.ts';

/** Pages that another program has set, and what a printer must know of them. */
export interface FinishOptions {
  readonly words: FileWords;
  /** How far the pages reach over their trim on every side, mm. */
  readonly bleed: number;
}

/** Millimetres to points. */
const points = (mm: number): number => (mm * 72) / 25.4;

const { standard, date } = defaults;

/**
 * Makes a PDF/X-4 of pages set in process inks: trim and bleed boxes, the press with its profile, what the
 * standard wants said. The pages themselves are not touched; equal bytes in give equal bytes out.
 *
 * @param bytes a PDF 1.6 without transparency, tags or links, its pages larger than the trim by the bleed
 * @example await finishPages(bytes, { words: { title: 'Charte', subject: '…' }, bleed: 3 })
 */
export async function finishPages(bytes: Uint8Array, { words, bleed }: FinishOptions): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = file;
  context.header = PDFHeader.forVersion(1, standards[standard].minor);
  for (const page of file.getPages()) {
    const { width, height } = page.getSize();
    const edge = points(bleed);
    page.setBleedBox(0, 0, width, height);
    page.setTrimBox(edge, edge, width - 2 * edge, height - 2 * edge);
  }
  const id = contentHash(JSON.stringify(words) + new TextDecoder('latin1').decode(bytes), 4);
  const { info, metadata } = addMetadata(context, words, printClaims(standard, date)(id));
  const entries = {
    OutputIntents: context.obj([await addOutputIntent(context)]),
    Metadata: metadata,
    Lang: PDFString.of('fr-FR'),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
  };
  for (const [name, value] of Object.entries(entries)) catalog.set(PDFName.of(name), value);
  context.trailerInfo.Info = info;
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  return file.save({ useObjectStreams: false, addDefaultPage: false });
}
