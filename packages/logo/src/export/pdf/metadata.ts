import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type Attributes, element, type Xml } from '../xml.ts';
import { pdfText } from './pdf-text.ts';

/** Signature of every file; it carries no version and no date, so that equal drawings make equal files. */
const producer = 'Coodyssée';

/** What a file is, in French: its name, and its words or its text alternative. */
export interface FileWords {
  readonly title: string;
  readonly subject: string;
}

/** What a file says of itself beside its words: a standard it keeps, dates, identifiers. */
export interface Claims {
  readonly info: Readonly<Record<string, PDFObject | string>>;
  /** Prefixes of the facts below. */
  readonly namespaces: Attributes;
  readonly facts: readonly Xml[];
}

export const noClaims: Claims = { info: {}, namespaces: {}, facts: [] };

/** A text in French that is also the one for everybody else. */
const inFrench = (text: string): Xml =>
  element('rdf:Alt', {}, [
    element('rdf:li', { 'xml:lang': 'x-default' }, [text]),
    element('rdf:li', { 'xml:lang': 'fr-FR' }, [text]),
  ]);

function xmp({ title, subject }: FileWords, { namespaces, facts }: Claims): string {
  const described = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      ...namespaces,
    },
    [
      element('dc:format', {}, ['application/pdf']),
      element('dc:language', {}, [element('rdf:Bag', {}, [element('rdf:li', {}, ['fr-FR'])])]),
      element('dc:title', {}, [inFrench(title)]),
      element('dc:description', {}, [inFrench(subject)]),
      element('xmp:CreatorTool', {}, [producer]),
      element('pdf:Producer', {}, [producer]),
      ...facts,
    ],
  );
  const rdf = element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [described]);
  const packet = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdf]).markup;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${packet}\n<?xpacket end="r"?>`;
}

/** The same facts twice, as readers old and new look for them: the Info dictionary and an XMP packet. */
export function addMetadata(
  context: PDFContext,
  words: FileWords,
  claims: Claims,
): { info: PDFRef; metadata: PDFRef } {
  const info = {
    Title: pdfText(words.title),
    Subject: pdfText(words.subject),
    Creator: pdfText(producer),
    Producer: pdfText(producer),
    ...claims.info,
  };
  const packet = new TextEncoder().encode(xmp(words, claims));
  return {
    info: context.register(context.obj(info)),
    metadata: context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  };
}
