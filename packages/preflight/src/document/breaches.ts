import type { Findings } from '../content/findings.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import { nameOf } from '../pdf/values.ts';
import type { BesideReport, BreachCode, PrintReport } from '../report.ts';
import { readXmp } from './claims.ts';
import { textOf } from './text-of.ts';

/** All that a standard’s keys are checked against. */
export interface Claimed {
  readonly pdf: OpenPdf;
  readonly findings: Findings;
  readonly beside: BesideReport;
  readonly report: Pick<PrintReport, 'version' | 'outputIntent' | 'fonts' | 'pages' | 'standards'>;
}

export type Test = (claimed: Claimed) => unknown;
/** What a standard asks, each with what tells that it is not kept. */
export type Asked = Readonly<Partial<Record<BreachCode, Test>>>;

/** `Unknown` is what neither standard takes. */
function isTrappedSaid({ pdf }: Claimed): boolean {
  const said = nameOf(pdf.resolve(pdf.info.get('Trapped'))) ?? textOf(pdf, pdf.info.get('Trapped'));
  const inXmp = /pdf:Trapped(?:>|\s*=\s*["'])\s*(True|False)/i.test(readXmp(pdf));
  return inXmp || (said !== undefined && said !== 'Unknown');
}

export const met = ({ findings }: Claimed, ...families: readonly string[]) =>
  families.some((family) => findings.families.has(family));

/** What every PDF/X asks. */
const everyX: Asked = {
  'no-trim': ({ report }) => report.pages.some(({ trim }) => !trim),
  'both-boxes': ({ findings }) => findings.traits.has('art-and-trim'),
  'boxes-outside': ({ findings }) => findings.traits.has('boxes'),
  'no-press': ({ report }) => !report.outputIntent,
  'no-identifier': ({ pdf }) => !pdf.writing.identified,
  'trapped-unsaid': (claimed) => !isTrappedSaid(claimed),
  'fonts-outside': ({ report }) => report.fonts.some(({ embedded }) => !embedded),
  programs: ({ beside }) => beside.programs,
  links: ({ beside }) => beside.links > 0,
  'transfer-curves': (claimed) => met(claimed, 'TR', 'TR2', 'HTP'),
  postscript: (claimed) => met(claimed, 'PS'),
  'device-rgb': (claimed) => met(claimed, 'DeviceRGB', 'RGB'),
};

/** What the older standard forbids besides: all is ink already, and nothing is see-through. */
const x1a: Asked = {
  'newer-version': ({ report }) =>
    report.version > (/2001|-1:/.test(report.standards[0] ?? '') ? '1.3' : '1.4'),
  'packed-objects': ({ pdf }) => pdf.writing.packedObjects,
  transparency: ({ findings }) => findings.transparency || findings.families.has('Group'),
  'colours-of-light': (claimed) => met(claimed, 'CalRGB', 'Lab', 'ICCBased', 'CalGray'),
  'newer-packing': ({ findings }) => ['JPXDecode', 'JBIG2Decode'].some((name) => findings.filters.has(name)),
  layers: ({ pdf }) => pdf.catalogue.has('OCProperties'),
  attachments: ({ beside }) => beside.attachments,
  'info-missing': ({ pdf }) => ['Title', 'CreationDate', 'ModDate'].some((key) => !pdf.info.has(key)),
};

/** What the newer one asks besides. */
const x4: Asked = {
  'newer-version': ({ report }) => report.version > '1.6',
  'no-profile': ({ report }) => report.outputIntent && !report.outputIntent.embedded,
  'no-metadata': ({ pdf }) => !/GTS_PDFXVersion/.test(readXmp(pdf)),
};

/** Which standard asks what, by the start of its name; `PDF/X-4p` names a profile that lies elsewhere. */
const standards: readonly (readonly [RegExp, Asked])[] = [
  [/^PDF\/X-1/, { ...everyX, ...x1a }],
  [/^PDF\/X-4p/, { ...everyX, ...x4, 'no-profile': () => false }],
  [/^PDF\/X-4/, { ...everyX, ...x4 }],
  [
    /^PDF\/X-3/,
    {
      ...everyX,
      'newer-version': x1a['newer-version'] ?? (() => false),
      'packed-objects': x1a['packed-objects'] ?? (() => false),
      transparency: x1a.transparency ?? (() => false),
    },
  ],
  [/^PDF\/X/, everyX],
];

/** Which of a standard's keys are not kept. */
export const unkept = (asked: Asked, claimed: Claimed): readonly BreachCode[] =>
  (Object.entries(asked) as [BreachCode, Test][]).flatMap(([code, test]) => (test(claimed) ? [code] : []));

/** Where the file does not keep the print standard that it claims. */
export function findBreaches(claimed: Claimed): readonly BreachCode[] {
  const name = claimed.report.standards.find((standard) => standard.startsWith('PDF/X'));
  const asked = standards.find(([start]) => name && start.test(name))?.[1] ?? {};
  return unkept(asked, claimed);
}
