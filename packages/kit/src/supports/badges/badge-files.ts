import type { InkSet, Notice } from '@coodyssee/logo';
import { brand, needsColour } from '@coodyssee/logo/brand';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderSvgFile } from '@coodyssee/logo/svg';
import { type Coded, plainRefusal } from '../../errors.ts';
import type { FileSize } from '../../naming/file-facts.ts';
import type { FormatId } from '../../naming/formats.ts';
import { fr } from '../../words/fr.ts';
import { type BadgePicture, badgePicture } from '../artwork.ts';
import { doesNotFit, type Tried, tryToDraw, tryToWrite } from '../fits.ts';
import type { KitOrder, Made, PlainFile } from '../support.ts';
import { layoutsFor } from './layouts.ts';

/** One way a support writes each badge. */
export interface BadgeFormat {
  readonly format: FormatId;
  /** Natural widths of PNGs in CSS pixels; each is written once and once at twice the pixels. */
  readonly widthsPx?: readonly number[];
  /** Width of a PNG for paper, at 300 dpi. */
  readonly widthMm?: number;
}

/** Which badges a support writes. */
export interface BadgeSet {
  /** Ids of sets of inks. */
  readonly inks: readonly string[];
  /** Ids; default: every layout of the brand, those with the member's own logo where they have one. */
  readonly layouts?: readonly string[];
  readonly formats: readonly BadgeFormat[];
}

/** One badge to write in one format. */
interface Job extends BadgePicture {
  readonly layout: string;
  readonly set: InkSet;
  readonly wanted: BadgeFormat;
}

const usual = { mm: 90, dpi: 300 } as const;

type Written = readonly [size: FileSize | undefined, bytes: Promise<Uint8Array>];

/** The pictures of one badge in one format: one, or one for each width it can be read at. */
function render({ scene, inks, wanted }: Job, { renderPng, settings }: KitOrder): readonly Written[] {
  const { format, widthsPx = [], widthMm = usual.mm } = wanted;
  const onPaper = { unit: 'mm', width: widthMm } as const;
  if (format === 'svg')
    return [[undefined, Promise.resolve(new TextEncoder().encode(renderSvgFile(scene, inks)))]];
  if (format === 'pdf') return [[onPaper, renderPdf(scene, inks, { widthMm, colour: 'screen' })]];
  if (format === 'print') {
    const { bleed: bleedMm, orangeSpot, whiteSpot } = settings.print;
    return [[onPaper, renderPdf(scene, inks, { widthMm, colour: 'print', bleedMm, orangeSpot, whiteSpot })]];
  }
  if (wanted.widthMm) return [[onPaper, renderPng(scene, inks, { widthMm, dpi: usual.dpi })]];
  const legible = widthsPx.filter((px) => px >= scene.minimumWidth.px);
  return (legible.length > 0 ? legible : [Math.max(...widthsPx)]).flatMap((width) =>
    [1, 2].map(
      (density): Written => [
        { unit: 'px', width, density },
        renderPng(scene, inks, { width: width * density }),
      ],
    ),
  );
}

/** White is in none of the press's inks: it has a plate of its own. */
const onPress = { cmyk: 'cmyk', grey: 'grey', none: 'spot' } as const;

async function writeBadge(job: Job, order: KitOrder): Promise<readonly PlainFile[]> {
  const { layout, set, wanted, alternative } = job;
  const colourSpace = wanted.format === 'print' ? onPress[set.press] : 'srgb';
  const is = { part: 'badge', layout, inks: set.id, format: wanted.format, colourSpace } as const;
  const files: PlainFile[] = [];
  for (const [size, bytes] of render(job, order))
    files.push({ is: { ...is, ...(size && { size }) }, bytes: await bytes, alternative });
  return files;
}

/** A colour may be too pale to set words in: then its one-ink badges are left out. */
const isPale = ({ details }: Coded): boolean => details?.['reason'] === 'pale-words';

/** A form that cannot hold the name is left out whole; a logo may allow one set of inks, or one format, and not another. */
const isAnswer = (refusal: Coded): boolean =>
  doesNotFit(refusal) || isPale(refusal) || refusal.code.startsWith('own-logo-');

/** The member's own ink is there only where they have a colour. */
const setsFor = ({ member }: KitOrder, inks: readonly string[]): readonly InkSet[] =>
  brand.inkSets.filter(
    (set: InkSet) => inks.includes(set.id) && (!needsColour(set) || member.colour !== undefined),
  );

type Outcome = Tried<Made<PlainFile>>;

async function drawLayout(order: KitOrder, layout: string, set: BadgeSet): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const inks of setsFor(order, set.inks)) {
    const { drawn, refusal } = tryToDraw(() => badgePicture(order, { layout, inks: inks.id }), isAnswer);
    if (refusal) outcomes.push({ refusal });
    if (refusal && doesNotFit(refusal)) break;
    if (!drawn) continue;
    outcomes.push({ drawn: { files: [], notices: drawn.notices } });
    for (const wanted of set.formats) {
      const files = writeBadge({ ...drawn, layout, set: inks, wanted }, order);
      outcomes.push(
        await tryToWrite(
          files.then((written) => ({ files: written, notices: [] })),
          isAnswer,
        ),
      );
    }
  }
  return outcomes;
}

/** A badge that cannot be drawn is no reason to do without the others: it is said. */
const leftOut = (refusal: Coded): Notice => ({
  code: 'design-left-out',
  message: fr`Une forme du badge n’est pas dans ce kit : ${refusal.what} ${refusal.fix}`,
  details: { refusal: plainRefusal(refusal) },
});

/**
 * Every badge of a set in each of its formats, a form at a time.
 *
 * @throws IdentityError where no form can hold the name, or the logo allows nothing of what is asked
 * @example await badgeFiles(order, { layouts: ['seal'], inks: ['colour'], formats: [{ format: 'svg' }] })
 */
export async function badgeFiles(order: KitOrder, set: BadgeSet): Promise<Made<PlainFile>> {
  const outcomes: Outcome[] = [];
  for (const { id } of layoutsFor(order, set.layouts)) outcomes.push(...(await drawLayout(order, id, set)));
  const made = outcomes.flatMap(({ drawn }) => drawn ?? []);
  const refusals = outcomes.flatMap(({ refusal }) => refusal ?? []);
  const files = made.flatMap((part) => part.files);
  if (files.length === 0 && refusals[0]) throw refusals[0];
  return { files, notices: [...made.flatMap(({ notices }) => notices), ...refusals.map(leftOut)] };
}
