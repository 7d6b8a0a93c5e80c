import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isKind, isList, nameOf, type PdfDict, type PdfList, type PdfValue } from '../pdf/values.ts';
import type { ColourSpace } from './colour.ts';
import { decodedName, inkSpace } from './ink-spaces.ts';
import { plainSpaces, profiledSpace, unknownSpace } from './plain-spaces.ts';

interface Place {
  readonly pdf: OpenPdf;
  /** Where a page’s own names are defined. */
  readonly resources?: PdfDict;
  readonly deep?: number;
}

type See = (parts: PdfList, pdf: OpenPdf, deep: number) => ColourSpace;

const deepest = 6;

function bytesOf(pdf: OpenPdf, value: PdfValue | undefined): Uint8Array {
  const found = pdf.resolve(value);
  if (isKind(found, 'string')) return Uint8Array.from(found.text, (letter) => letter.charCodeAt(0));
  return pdf.open(found)?.bytes ?? new Uint8Array();
}

const indexed: See = ([, base, , table], pdf, deep) => {
  const under = seeSpace(base, { pdf, deep });
  const bytes = bytesOf(pdf, table);
  return { ...under, family: 'Indexed', count: 1, initial: [0], table: { base: under, bytes } };
};

const families: Readonly<Record<string, See>> = {
  ICCBased: ([, profile], pdf) => {
    const count = pdf.resolve(pdf.dict(profile)?.get('N'));
    return typeof count === 'number' ? profiledSpace(count) : unknownSpace;
  },
  Separation: ([, name], pdf) => inkSpace('Separation', [decodedName(nameOf(pdf.resolve(name)) ?? 'None')]),
  DeviceN: ([, names], pdf) => {
    const list = pdf.resolve(names);
    const all = isList(list) ? list.map((name) => nameOf(pdf.resolve(name)) ?? 'None') : [];
    return inkSpace('DeviceN', all.map(decodedName));
  },
  Indexed: indexed,
  I: indexed,
  Pattern: ([, base], pdf, deep) => {
    const pattern = plainSpaces.Pattern ?? unknownSpace;
    return base === undefined ? pattern : { ...pattern, base: seeSpace(base, { pdf, deep }) };
  },
};

/** Each definition is looked into once. */
const known = new WeakMap<object, ColourSpace>();

/** What a colour space is, by a name or by its definition. */
export function seeSpace(value: PdfValue | undefined, { pdf, resources, deep = 0 }: Place): ColourSpace {
  const found = pdf.resolve(value);
  const name = nameOf(found);
  if (deep > deepest) return unknownSpace;
  if (name !== undefined) {
    const named = pdf.dict(resources?.get('ColorSpace'))?.get(name);
    if (named !== undefined) return seeSpace(named, { pdf, deep: deep + 1 });
    return plainSpaces[name] ?? unknownSpace;
  }
  if (!isList(found)) return unknownSpace;
  const seen = known.get(found);
  if (seen) return seen;
  const family = nameOf(pdf.resolve(found[0])) ?? '';
  const see = Object.hasOwn(families, family) ? families[family] : undefined;
  const space = see?.(found, pdf, deep + 1) ?? plainSpaces[family] ?? unknownSpace;
  known.set(found, space);
  return space;
}
