import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, nameOf, type PdfDict, type PdfValue } from '../pdf/values.ts';
import type { BesideReport } from '../report.ts';
import { textOf } from './text-of.ts';

/** Marks of a printer’s own: they may stand on a page of a print file. */
const printers = new Set(['PrinterMark', 'TrapNet']);

const listOf = (pdf: OpenPdf, value: PdfValue | undefined): readonly PdfDict[] => {
  const list = pdf.resolve(value);
  return isList(list) ? list.flatMap((one) => pdf.dict(one) ?? []) : [];
};
const kindOf = (pdf: OpenPdf, dict: PdfDict | undefined, key: string) => nameOf(pdf.resolve(dict?.get(key)));

/** A place in the document or on the Web is no programme; anything else is. */
function isProgram(pdf: OpenPdf, value: PdfValue | undefined): boolean {
  const kind = kindOf(pdf, pdf.dict(value), 'S');
  return kind !== undefined && !/^(GoTo|GoToR|URI)$/.test(kind);
}

/** A tree of names that holds anything at all. */
function holdsNames(pdf: OpenPdf, value: PdfValue | undefined): boolean {
  const tree = pdf.dict(value);
  const [names, kids] = [pdf.resolve(tree?.get('Names')), pdf.resolve(tree?.get('Kids'))];
  return (isList(names) && names.length > 0) || (isList(kids) && kids.length > 0);
}

/** Layers that are not shown, or not printed, by name. */
function hiddenLayers(pdf: OpenPdf): readonly string[] {
  const layers = pdf.dict(pdf.catalogue.get('OCProperties'));
  const state = pdf.dict(layers?.get('D'));
  const all = listOf(pdf, layers?.get('OCGs'));
  const isOff = kindOf(pdf, state, 'BaseState') === 'OFF';
  const shown = new Set(listOf(pdf, state?.get('ON')));
  const off = new Set(listOf(pdf, state?.get('OFF')));
  const isUnprinted = (layer: PdfDict) =>
    kindOf(pdf, pdf.dict(pdf.dict(layer.get('Usage'))?.get('Print')), 'PrintState') === 'OFF';
  return all
    .filter((layer) => off.has(layer) || (isOff && !shown.has(layer)) || isUnprinted(layer))
    .map((layer) => textOf(pdf, layer.get('Name')) ?? '?');
}

/** What a file holds beside its pages’ paint: a press has no use for it, and a standard may forbid it. */
export function inspectBeside(pdf: OpenPdf): BesideReport {
  const { catalogue } = pdf;
  const names = pdf.dict(catalogue.get('Names'));
  const notes = pdf.pages.flatMap((page) => listOf(pdf, page.get('Annots')));
  const kinds = notes
    .map((note) => kindOf(pdf, note, 'Subtype') ?? '?')
    .filter((kind) => !printers.has(kind));
  const fields = pdf.resolve(pdf.dict(catalogue.get('AcroForm'))?.get('Fields'));
  const acting = [catalogue, ...pdf.pages, ...notes];
  const hasPrograms =
    isProgram(pdf, catalogue.get('OpenAction')) ||
    holdsNames(pdf, names?.get('JavaScript')) ||
    acting.some((owner) => pdf.dict(owner.get('AA')) !== undefined) ||
    notes.some((note) => isProgram(pdf, note.get('A')));
  const isAttached = kinds.some((kind) => /^(FileAttachment|RichMedia|Movie|Sound|Screen|3D)$/.test(kind));
  return {
    notes: kinds.filter((kind) => kind !== 'Link' && kind !== 'Popup').length,
    links: kinds.filter((kind) => kind === 'Link').length,
    fields: isList(fields) ? fields.length : 0,
    programs: hasPrograms,
    attachments: isAttached || holdsNames(pdf, names?.get('EmbeddedFiles')) || catalogue.has('AF'),
    hiddenLayers: hiddenLayers(pdf),
  };
}
