import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Attributes, element, type Xml } from '../../xml.ts';
import type { Claims } from '../metadata.ts';
import type { PrintStandard } from './options.ts';

interface StandardFacts {
  /** PDF 1.x that the standard is built on. */
  readonly minor: 4 | 6;
  /** What the file says it keeps, in the words of the standard. */
  readonly version: string;
  readonly namespaces: Attributes;
  readonly fact: (version: string) => Xml;
}

export const standards: Readonly<Record<PrintStandard, StandardFacts>> = {
  'x-4': {
    minor: 6,
    version: 'PDF/X-4',
    namespaces: { 'xmlns:pdfxid': 'http://www.npes.org/pdfx/ns/id/' },
    fact: (version) => element('pdfxid:GTS_PDFXVersion', {}, [version]),
  },
  'x-1a': {
    minor: 4,
    version: 'PDF/X-1a:2003',
    namespaces: { 'xmlns:pdfx': 'http://ns.adobe.com/pdfx/1.3/' },
    fact: (version) => element('pdfx:GTS_PDFXVersion', {}, [version]),
  },
};

/** `2000-01-01T00:00:00+00:00`: a date without a zone is none for the standards. */
const xmpDate = (date: Date) => `${date.toISOString().slice(0, 19)}+00:00`;
/** `D:20000101000000+00'00'` */
const pdfDate = (date: Date) => `D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}+00'00'`;

/** 32 digits as the registries write an identifier. */
const uuid = (id: string) => `uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;

/** What a print file says of itself, once for old readers in Info and once in XMP. */
export const printClaims =
  (standard: PrintStandard, date: Date) =>
  (id: string): Claims => {
    const { version, namespaces, fact } = standards[standard];
    return {
      info: {
        CreationDate: PDFString.of(pdfDate(date)),
        ModDate: PDFString.of(pdfDate(date)),
        Trapped: PDFName.of('False'),
        GTS_PDFXVersion: PDFString.of(version),
      },
      namespaces: { 'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/', ...namespaces },
      facts: [
        element('xmp:CreateDate', {}, [xmpDate(date)]),
        element('xmp:ModifyDate', {}, [xmpDate(date)]),
        element('xmp:MetadataDate', {}, [xmpDate(date)]),
        element('pdf:Trapped', {}, ['False']),
        element('xmpMM:DocumentID', {}, [uuid(id)]),
        element('xmpMM:VersionID', {}, ['1']),
        element('xmpMM:RenditionClass', {}, ['default']),
        fact(version),
      ],
    };
  };
