import { type PDFContext, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import type { Scene } from '../../scene/scene.ts';
import { element, legalText, type Xml } from '../xml.ts';

/** Signature of every file; it carries no version and no date, so that equal drawings make equal files. */
const producer = 'Coodyssée';

/** A text as a PDF stores it, in UTF-16. */
export const pdfText = (text: string) => PDFHexString.fromText(legalText(text));

/** The text alternative of the whole drawing: its name, then the longer text where there is one. */
export const alternative = ({ title, description }: Scene): string =>
  description ? `${title}\n${description}` : title;

/** A text in French that is also the one for everybody else. */
const inFrench = (text: string): Xml =>
  element('rdf:Alt', {}, [
    element('rdf:li', { 'xml:lang': 'x-default' }, [text]),
    element('rdf:li', { 'xml:lang': 'fr-FR' }, [text]),
  ]);

function xmp(scene: Scene): string {
  const facts = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
    },
    [
      element('dc:format', {}, ['application/pdf']),
      element('dc:language', {}, [element('rdf:Bag', {}, [element('rdf:li', {}, ['fr-FR'])])]),
      element('dc:title', {}, [inFrench(scene.title)]),
      element('dc:description', {}, [inFrench(alternative(scene))]),
      element('xmp:CreatorTool', {}, [producer]),
      element('pdf:Producer', {}, [producer]),
    ],
  );
  const rdf = element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [facts]);
  const packet = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdf]).markup;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${packet}\n<?xpacket end="r"?>`;
}

/** The same facts twice, as readers old and new look for them: the Info dictionary and an XMP packet. */
export function addMetadata(context: PDFContext, scene: Scene): { info: PDFRef; metadata: PDFRef } {
  const info = {
    Title: pdfText(scene.title),
    Subject: pdfText(alternative(scene)),
    Creator: pdfText(producer),
    Producer: pdfText(producer),
  };
  const packet = new TextEncoder().encode(xmp(scene));
  return {
    info: context.register(context.obj(info)),
    metadata: context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  };
}
