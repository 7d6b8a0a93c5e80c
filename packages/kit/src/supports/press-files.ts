import type { Notice, Sheet } from '@coodyssee/logo';
import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { renderSheetSvg } from '@coodyssee/logo/svg';
import { unsafePieces } from '../page/safe.ts';
import type { PrintSettings } from '../record/settings.ts';
import type { ColourSpace, KitFile, KitOrder, Made } from './support.ts';

/** One file to be, before it is written. */
export interface Draft {
  /** In its shelf, without ending: `carte-de-visite/atelier-ubac_carte`. */
  readonly path: string;
  readonly sheets: readonly Sheet[];
  /** French, one line: what to do with it. */
  readonly use: string;
  /** Default `cmyk`. */
  readonly colours?: ColourSpace;
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

/**
 * Pages for a printer: the settings' standard, marks, spots and limit of ink.
 *
 * @throws IdentityError for what a press cannot hold
 */
export async function pressFile({ settings }: KitOrder, draft: Draft): Promise<KitFile> {
  const { path, sheets, use, colours = 'cmyk', safe = settings.print.safe, minimumStroke = 0 } = draft;
  for (const sheet of sheets) requireSafe(sheet, safe);
  const { marks, totalInk, cutSpot, orangeSpot } = settings.print;
  const { standard = settings.print.standard } = draft;
  const spot = orangeSpot ? { orangeSpot } : {};
  const job = {
    colour: 'print',
    standard,
    marks,
    totalInk,
    cutSpot,
    minimumStroke,
    minimumGap: 0,
    ...spot,
  } as const;
  return { path: `${path}_impression.pdf`, bytes: await renderSheetsPdf(sheets, job), use, colours };
}

/** Pages for the printer of an office, which wants screen colours and tags. */
export async function officeFile({ path, sheets, use }: Draft): Promise<KitFile> {
  return {
    path: `${path}.pdf`,
    bytes: await renderSheetsPdf(sheets, { colour: 'screen' }),
    use,
    colours: 'srgb',
  };
}

/** One page as SVG, for a machine, or to be written in by a person. */
export function drawnFile({ path, sheets: [sheet], use, colours = 'srgb' }: Draft): KitFile {
  if (!sheet) throw new RangeError(`${path} has no page.`);
  const bytes = new TextEncoder().encode(renderSheetSvg(sheet));
  return { path: `${path}.svg`, bytes, use, colours, alternative: sheet.title };
}

/** Files that may be left out, one by one, with what the person must be told. */
export async function madeOf(
  files: readonly (KitFile | Promise<KitFile>)[],
  notices: readonly Notice[] = [],
): Promise<Made> {
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
