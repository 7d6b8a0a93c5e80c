import type { Notice } from '@coodyssee/logo';
import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import type { Sheet } from '@coodyssee/logo/scene';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import type { ColourSpace, FileFacts, FileSize } from '../naming/file-facts.ts';
import { unsafePieces } from '../page/safe.ts';
import type { PrintSettings } from '../record/settings.ts';
import type { KitOrder, Made, PlainFile } from './support.ts';

/** One file to be, before it is written. */
export interface Draft extends Pick<FileFacts, 'part' | 'layout' | 'inks' | 'days'> {
  readonly sheets: readonly Sheet[];
  /** Default `cmyk` for a press, `srgb` for what is looked at. */
  readonly colours?: ColourSpace;
  /** Default: the trimmed sheet. */
  readonly size?: FileSize;
  /** Room in mm that words keep from the trim; default: that of the settings. */
  readonly safe?: number;
  /**
   * Thinnest line that the support holds, mm; default: not measured. Gaps are not: between the strokes of a letter
   * they end in wedges that no size opens.
   */
  readonly minimumStroke?: number;
  /** Default: that of the settings. */
  readonly standard?: PrintSettings['standard'];
}

/** The first page stands for a file. */
const previewOf = ({ sheets: [preview] }: Draft): Pick<PlainFile, 'preview'> => (preview ? { preview } : {});

const hundredths = (mm: number): number => Math.round(mm * 100) / 100;

/** What a file of this draft is, in one format. */
function factsOf(
  { part, layout, inks, days, sheets, ...draft }: Draft,
  written: Pick<FileFacts, 'format' | 'colourSpace'>,
): PlainFile['is'] {
  const [{ width, height } = { width: 0, height: 0 }] = sheets;
  const size = draft.size ?? { unit: 'mm', width: hundredths(width), height: hundredths(height) };
  return { part, ...(layout && { layout }), ...(inks && { inks }), ...(days && { days }), ...written, size };
}

/**
 * Pages for a printer: the settings' standard, marks, spots and limit of ink.
 *
 * @throws IdentityError for what a press cannot hold
 */
export async function pressFile({ settings }: Pick<KitOrder, 'settings'>, draft: Draft): Promise<PlainFile> {
  const { sheets, colours = 'cmyk', safe = settings.print.safe, minimumStroke = 0 } = draft;
  for (const sheet of sheets) requireSafe(sheet, safe);
  const { marks, totalInk, cutSpot, orangeSpot } = settings.print;
  const { standard = settings.print.standard } = draft;
  const job = {
    colour: 'print',
    standard,
    marks,
    totalInk,
    cutSpot,
    minimumStroke,
    minimumGap: 0,
    ...(orangeSpot && { orangeSpot }),
  } as const;
  const bytes = await renderSheetsPdf(sheets, job);
  return { is: factsOf(draft, { format: 'print', colourSpace: colours }), bytes, ...previewOf(draft) };
}

/** Pages for the printer of an office, which wants screen colours and tags. */
export async function officeFile(draft: Draft): Promise<PlainFile> {
  const bytes = await renderSheetsPdf(draft.sheets, { colour: 'screen' });
  return { is: factsOf(draft, { format: 'pdf', colourSpace: 'srgb' }), bytes, ...previewOf(draft) };
}

/** One page as SVG, for a machine, or to be written in by a person. */
export function drawnFile(draft: Draft): PlainFile {
  const [sheet] = draft.sheets;
  if (!sheet) throw new RangeError(`${draft.part} has no page.`);
  const bytes = new TextEncoder().encode(renderSheetSvg(sheet));
  const is = factsOf(draft, { format: 'svg', colourSpace: draft.colours ?? 'srgb' });
  return { is, bytes, alternative: sheet.title };
}

/** Files that may be left out, one by one, with what the person must be told. */
export async function madeOf(
  files: readonly (PlainFile | Promise<PlainFile>)[],
  notices: readonly Notice[] = [],
): Promise<Made<PlainFile>> {
  return { files: await Promise.all(files), notices };
}

/** For a tool of one colour: a standard that every machine reads, without the 94 kB that describe four inks. */
export const oneInk = { colours: 'grey', standard: 'x-1a' } as const;

/** Words near the trim are a fault of the layout, not of a person. */
function requireSafe(sheet: Sheet, safe: number): void {
  const [near] = unsafePieces(sheet, safe);
  if (near)
    throw new RangeError(`"${near.text}" stands nearer than ${safe} mm to the trim of ${sheet.title}.`);
}
