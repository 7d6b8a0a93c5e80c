import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isKind, isList, nameOf } from '../pdf/values.ts';
import type { OutputIntentReport } from '../report.ts';

/** A string of the file as text: UTF-16 where it says so, else near enough Latin. */
export function textOf(pdf: OpenPdf, value: Parameters<OpenPdf['resolve']>[0]): string | undefined {
  const found = pdf.resolve(value);
  if (!isKind(found, 'string')) return undefined;
  const bytes = Uint8Array.from(found.text, (letter) => letter.charCodeAt(0));
  if (found.text.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (found.text.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder().decode(bytes);
  return found.text;
}

/** A fact of the XMP packet, written as an element or as an attribute. */
const fact = (xmp: string, name: string): string | undefined =>
  new RegExp(`${name}(?:>|\\s*=\\s*["'])\\s*([^<"']+)`).exec(xmp)?.[1]?.trim();

/** The standards that the file says it keeps. */
export function inspectStandards(pdf: OpenPdf): readonly string[] {
  const packet = pdf.unpack(pdf.catalogue.get('Metadata'));
  const xmp = packet ? new TextDecoder().decode(packet) : '';
  const print =
    fact(xmp, 'pdfxid:GTS_PDFXVersion') ??
    textOf(pdf, pdf.info.get('GTS_PDFXConformance')) ??
    textOf(pdf, pdf.info.get('GTS_PDFXVersion')) ??
    fact(xmp, 'pdfx:GTS_PDFXVersion');
  const [reading, kept] = [fact(xmp, 'pdfuaid:part'), fact(xmp, 'pdfaid:part')];
  const level = fact(xmp, 'pdfaid:conformance')?.toLowerCase() ?? '';
  return [print, reading && `PDF/UA-${reading}`, kept && `PDF/A-${kept}${level}`].filter(
    (name): name is string => Boolean(name),
  );
}

/** The press that a print file is made for. */
export function inspectIntent(pdf: OpenPdf): OutputIntentReport | undefined {
  const list = pdf.resolve(pdf.catalogue.get('OutputIntents'));
  const intents = isList(list) ? list.flatMap((value) => pdf.dict(value) ?? []) : [];
  const intent = intents.find((one) => nameOf(pdf.resolve(one.get('S'))) === 'GTS_PDFX') ?? intents[0];
  if (!intent) return undefined;
  const condition =
    textOf(pdf, intent.get('OutputConditionIdentifier')) || textOf(pdf, intent.get('OutputCondition')) || '?';
  return { condition, embedded: pdf.dict(intent.get('DestOutputProfile')) !== undefined };
}

/** Forms, notes on pages and scripts: links alone are none. */
export function isInteractive(pdf: OpenPdf): boolean {
  const names = pdf.dict(pdf.catalogue.get('Names'));
  const fields = pdf.resolve(pdf.dict(pdf.catalogue.get('AcroForm'))?.get('Fields'));
  const notes = pdf.pages.flatMap((page) => {
    const list = pdf.resolve(page.get('Annots'));
    return isList(list)
      ? list.flatMap((note) => nameOf(pdf.resolve(pdf.dict(note)?.get('Subtype'))) ?? [])
      : [];
  });
  const hasFields = isList(fields) && fields.length > 0;
  return hasFields || names?.has('JavaScript') === true || notes.some((kind) => kind !== 'Link');
}
