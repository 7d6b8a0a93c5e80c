import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, nameOf, type PdfDict } from '../pdf/values.ts';
import type { FontReport } from '../report.ts';

const files = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** A composite font keeps its letters in another one. */
function innerOf(font: PdfDict, { resolve, dict }: OpenPdf): PdfDict {
  const inner = resolve(font.get('DescendantFonts'));
  return (isList(inner) ? dict(inner[0]) : undefined) ?? font;
}

function inspectFont(font: PdfDict, pdf: OpenPdf): FontReport {
  const type = nameOf(pdf.resolve(font.get('Subtype')));
  const descriptor = pdf.dict(innerOf(font, pdf).get('FontDescriptor'));
  const name = nameOf(pdf.resolve(font.get('BaseFont'))) ?? nameOf(pdf.resolve(font.get('Name'))) ?? '?';
  // a Type 3 font is drawn by the file itself
  const embedded = type === 'Type3' || files.some((key) => descriptor?.has(key));
  return { name: name.replace(/^[A-Z]{6}\+/, ''), embedded };
}

/** The fonts of a page's resources, and of the forms in them. */
export function inspectFonts(pdf: OpenPdf, resources: PdfDict | undefined, deep = 0): readonly FontReport[] {
  if (!resources || deep > 6) return [];
  const own = [...(pdf.dict(resources.get('Font'))?.values() ?? [])].flatMap(
    (value) => pdf.dict(value) ?? [],
  );
  const forms = [...(pdf.dict(resources.get('XObject'))?.values() ?? [])].flatMap(
    (value) => pdf.dict(value) ?? [],
  );
  return [
    ...own.map((font) => inspectFont(font, pdf)),
    ...forms.flatMap((form) => inspectFonts(pdf, pdf.dict(form.get('Resources')), deep + 1)),
  ];
}

/** Each font once. */
export const distinctFonts = (fonts: readonly FontReport[]): readonly FontReport[] => [
  ...new Map(fonts.map((font) => [`${font.name} ${font.embedded}`, font])).values(),
];
