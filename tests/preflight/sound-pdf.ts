import { plainPdf } from './plain-pdf.ts';

/** What a test puts into a file without a fault. */
export interface SoundParts {
  readonly content?: string;
  /** Entries of the page; those that come twice count the second time. */
  readonly entries?: string;
  /** Whole objects, numbered from 100. */
  readonly objects?: readonly string[];
  readonly standard?: string;
  readonly catalogue?: string;
  readonly version?: string;
  readonly info?: string;
  /** Beside the claim, in the XMP. */
  readonly metadata?: string;
}

/** Boxes of a card of 94 × 44 mm with a bleed of 3 mm. */
const trimmed = '/TrimBox [8.504 8.504 274.96 133.23] /BleedBox [0 0 283.46 141.73]';
const stream = (text: string, entries = '') =>
  `<<${entries}/Length ${text.length}>>stream\n${text}\nendstream`;
const profile = stream(`${'\0'.repeat(16)}CMYK${'\0'.repeat(120)}`, '/N 4');
const intent =
  '/OutputIntents [<</S/GTS_PDFX/OutputConditionIdentifier(FOGRA39)/DestOutputProfile 197 0 R>>] /Metadata 198 0 R';
const dates = '/Title(a)/CreationDate(D:2026)/ModDate(D:2026)/Trapped/False';

/** A PDF/X that keeps its standard and has no fault, but for what a test puts in. */
export function soundPdf(parts: SoundParts): Uint8Array {
  const { content = '', entries = '', objects = [], standard = 'PDF/X-4', catalogue = '', version } = parts;
  const padding = Array.from({ length: 97 - objects.length }, () => 'null');
  const claim = stream(`<x pdfxid:GTS_PDFXVersion="${standard}"/>${parts.metadata ?? ''}`);
  return plainPdf({
    ...(version && { version }),
    catalogue: `${intent} ${catalogue}`,
    trailer: '/ID[<00><00>] /Info 199 0 R',
    pages: [{ content, entries: `${trimmed} ${entries}` }],
    objects: [...objects, ...padding, profile, claim, `<<${parts.info ?? dates}>>`],
  });
}
