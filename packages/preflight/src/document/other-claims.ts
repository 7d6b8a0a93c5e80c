import { isList, nameOf, type PdfDict, type PdfValue } from '../pdf/values.ts';
import type { OtherClaim } from '../report.ts';
import { type Asked, type Claimed, met, type Test, unkept } from './breaches.ts';
import { readXmp } from './claims.ts';
import { textOf } from './text-of.ts';

const isSet =
  (owner: 'MarkInfo' | 'ViewerPreferences', key: string): Test =>
  ({ pdf }) =>
    pdf.resolve(pdf.dict(pdf.catalogue.get(owner))?.get(key)) === true;

/** Parts of a tree of tags that are looked into: more than any document of people has. */
const mostTags = 100_000;

/** A picture in the tags that says nothing to who cannot see it. */
function hasSilentFigure({ pdf }: Claimed): boolean {
  const waiting: (PdfValue | undefined)[] = [pdf.catalogue.get('StructTreeRoot')];
  const seen = new Set<PdfDict>();
  while (waiting.length > 0 && seen.size < mostTags) {
    const value = pdf.resolve(waiting.pop());
    if (isList(value)) for (const one of value) waiting.push(one);
    const tag = pdf.dict(value);
    if (!tag || seen.has(tag)) continue;
    seen.add(tag);
    const said = textOf(pdf, tag.get('Alt')) ?? textOf(pdf, tag.get('ActualText'));
    if (nameOf(pdf.resolve(tag.get('S'))) === 'Figure' && !said) return true;
    waiting.push(tag.get('K'));
  }
  return false;
}

/** Notes and links that the keyboard would meet in the order they were written in. */
const isOutOfOrder: Test = ({ pdf }) =>
  pdf.pages.some((page) => {
    const notes = pdf.resolve(page.get('Annots'));
    return isList(notes) && notes.length > 0 && nameOf(pdf.resolve(page.get('Tabs'))) !== 'S';
  });

const tagged: Asked = {
  untagged: (claimed) =>
    !isSet('MarkInfo', 'Marked')(claimed) || !claimed.pdf.catalogue.has('StructTreeRoot'),
  'no-language': ({ pdf }) => !textOf(pdf, pdf.catalogue.get('Lang')),
};

const forReading: Asked = {
  ...tagged,
  suspects: isSet('MarkInfo', 'Suspects'),
  'no-title': ({ pdf }) => !/<dc:title[\s>]/.test(readXmp(pdf)),
  'title-hidden': (claimed) => !isSet('ViewerPreferences', 'DisplayDocTitle')(claimed),
  'no-alternative': hasSilentFigure,
  'tab-order': isOutOfOrder,
  'fonts-outside': ({ report }) => report.fonts.some(({ embedded }) => !embedded),
};

const forKeeping: Asked = {
  'no-identifier': ({ pdf }) => !pdf.writing.identified,
  'fonts-outside': ({ report }) => report.fonts.some(({ embedded }) => !embedded),
  programs: ({ beside }) => beside.programs,
  'no-profile': (claimed) =>
    met(claimed, 'DeviceRGB', 'DeviceCMYK', 'RGB', 'CMYK') && !claimed.pdf.catalogue.has('OutputIntents'),
  postscript: (claimed) => met(claimed, 'PS'),
  'old-packing': ({ findings }) => ['LZWDecode', 'LZW'].some((name) => findings.filters.has(name)),
};

/** The first one is made on PDF 1.4, and takes nothing newer. */
const firstForKeeping: Asked = {
  ...forKeeping,
  'packed-objects': ({ pdf }) => pdf.writing.packedObjects,
  transparency: ({ findings }) => findings.transparency,
  layers: ({ pdf }) => pdf.catalogue.has('OCProperties'),
  attachments: ({ beside }) => beside.attachments,
};

/** Which standard asks what, by the start of its name; a level `a` is tagged besides. */
const standards: readonly (readonly [RegExp, Asked])[] = [
  [/^PDF\/UA/, forReading],
  [/^PDF\/A-1a/, { ...firstForKeeping, ...tagged }],
  [/^PDF\/A-1/, firstForKeeping],
  [/^PDF\/A-\da/, { ...forKeeping, ...tagged }],
  [/^PDF\/A/, forKeeping],
];

/** What a file claims besides a print standard, and where it does not keep it: only what keys tell is checked. */
export const findOtherClaims = (claimed: Claimed): readonly OtherClaim[] =>
  claimed.report.standards.flatMap((name) => {
    const asked = standards.find(([start]) => start.test(name))?.[1];
    return asked ? [{ name, breaches: unkept(asked, claimed) }] : [];
  });
