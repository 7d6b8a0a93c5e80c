import type { OpenPdf } from '../pdf/open-pdf.ts';
import { textOf } from './text-of.ts';

/** A fact of the XMP packet, written as an element or as an attribute. */
const fact = (xmp: string, name: string): string | undefined =>
  new RegExp(`${name}(?:>|\\s*=\\s*["'])\\s*([^<"']+)`).exec(xmp)?.[1]?.trim();

/** The packet that says what the file is; empty where there is none. */
export function readXmp(pdf: OpenPdf): string {
  const packet = pdf.open(pdf.catalogue.get('Metadata'));
  return packet && packet.codec === undefined ? new TextDecoder().decode(packet.bytes) : '';
}

/** The standards that the file says it keeps. */
export function inspectStandards(pdf: OpenPdf): readonly string[] {
  const xmp = readXmp(pdf);
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
