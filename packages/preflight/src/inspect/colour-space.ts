import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isList, nameOf, type PdfDict, type PdfValue } from '../pdf/values.ts';
import type { Space } from '../report.ts';

/** A colour space as a printer sees it. */
export interface SeenSpace {
  readonly space?: Space;
  /** Plates beside the four inks. */
  readonly spots: readonly string[];
}

const none: SeenSpace = { spots: [] };
const plain: Readonly<Record<string, Space>> = {
  DeviceRGB: 'rgb',
  RGB: 'rgb',
  CalRGB: 'rgb',
  DeviceCMYK: 'cmyk',
  CMYK: 'cmyk',
  DeviceGray: 'grey',
  G: 'grey',
  CalGray: 'grey',
  Lab: 'lab',
};
const byCount: Readonly<Record<number, Space>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' };
/** Plates that every press has, and the names that mean all of them or none. */
const usual = /^(cyan|magenta|yellow|black|all|none)$/i;

/** Nothing is said of a space whose plates are there anyway: crop marks stand on all of them. */
function withSpots(names: readonly (string | undefined)[]): SeenSpace {
  const spots = names.filter((name) => name !== undefined).filter((name) => !usual.test(name));
  return spots.length > 0 ? { space: 'spot', spots } : none;
}

const families: Readonly<
  Record<string, (parts: readonly PdfValue[], pdf: OpenPdf, deep: number) => SeenSpace>
> = {
  ICCBased: ([, profile], pdf) => {
    const count = pdf.resolve(pdf.dict(profile)?.get('N'));
    const space = typeof count === 'number' ? byCount[count] : undefined;
    return space ? { space, spots: [] } : none;
  },
  Separation: ([, name], pdf) => withSpots([decoded(nameOf(pdf.resolve(name)))]),
  DeviceN: ([, names], pdf) => {
    const list = pdf.resolve(names);
    return withSpots(isList(list) ? list.map((name) => decoded(nameOf(pdf.resolve(name)))) : []);
  },
  Indexed: ([, base], pdf, deep) => seeSpace(base, { pdf, deep }),
  I: ([, base], pdf, deep) => seeSpace(base, { pdf, deep }),
  Pattern: ([, base], pdf, deep) => (base === undefined ? none : seeSpace(base, { pdf, deep })),
};

/** Names are bytes of UTF-8. */
const decoded = (name: string | undefined): string | undefined =>
  name === undefined
    ? undefined
    : new TextDecoder().decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));

/**
 * What a colour space is, by a name or by its definition.
 * @param resources where a page's own names are defined
 */
export function seeSpace(
  value: PdfValue | undefined,
  { pdf, resources, deep = 0 }: { pdf: OpenPdf; resources?: PdfDict; deep?: number },
): SeenSpace {
  const found = pdf.resolve(value);
  const name = nameOf(found);
  if (deep > 5) return none;
  if (name !== undefined) {
    const named = pdf.dict(resources?.get('ColorSpace'))?.get(name);
    if (named !== undefined) return seeSpace(named, { pdf, deep: deep + 1 });
    return plain[name] ? { space: plain[name], spots: [] } : none;
  }
  if (!isList(found)) return none;
  const family = nameOf(pdf.resolve(found[0])) ?? '';
  const see = Object.hasOwn(families, family) ? families[family] : undefined;
  return see ? see(found, pdf, deep + 1) : plain[family] ? { space: plain[family], spots: [] } : none;
}
