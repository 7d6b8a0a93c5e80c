import type { BadgeLayout, InkSet } from '@coodyssee/logo';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderSvgFile } from '@coodyssee/logo/svg';
import { type FormatId, formats } from '../naming/formats.ts';
import { pictureName } from '../naming/picture-name.ts';
import { type InkedBadge, inkedBadges } from './badge-inks.ts';
import type { ColourSpace, KitFile, KitOrder, Made } from './support.ts';

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
  readonly inks: readonly InkSet[];
  /** Default: every form of the catalogue. */
  readonly layouts?: readonly BadgeLayout[];
  readonly formats: readonly BadgeFormat[];
}

const usual = { mm: 90, dpi: 300 } as const;

/** What the inks of a set are to a printer. */
const printSpace: Readonly<Record<string, ColourSpace>> = { noir: 'grey', trait: 'grey', blanc: 'none' };

type Sized = readonly [suffix: string | undefined, bytes: Promise<Uint8Array>];

/** The pictures of one badge in one format: one, or one for each width it can be read at. */
function render({ scene, inks }: InkedBadge, order: KitOrder, wanted: BadgeFormat): readonly Sized[] {
  const { renderPng, settings } = order;
  const { format, widthsPx = [], widthMm = usual.mm } = wanted;
  if (format === 'svg')
    return [[undefined, Promise.resolve(new TextEncoder().encode(renderSvgFile(scene, inks)))]];
  if (format === 'pdf') return [[undefined, renderPdf(scene, inks, { widthMm, colour: 'screen' })]];
  if (format === 'print')
    return [[undefined, renderPdf(scene, inks, { widthMm, colour: 'print', bleedMm: settings.print.bleed })]];
  if (wanted.widthMm) return [[`${widthMm}mm`, renderPng(scene, inks, { widthMm, dpi: usual.dpi })]];
  const legible = widthsPx.filter((px) => px >= scene.minimumWidth.px);
  return (legible.length > 0 ? legible : [Math.max(...widthsPx)]).flatMap((px): Sized[] => [
    [`${px}px`, renderPng(scene, inks, { width: px })],
    [`${px}px@2x`, renderPng(scene, inks, { width: 2 * px })],
  ]);
}

/** One badge in one format; paths start with `badges/`. */
export async function writeBadge(
  badge: InkedBadge,
  order: KitOrder,
  wanted: BadgeFormat,
): Promise<readonly KitFile[]> {
  const ending = formats.find(({ id }) => id === wanted.format)?.ending ?? '';
  const files: KitFile[] = [];
  for (const [suffix, bytes] of render(badge, order, wanted)) {
    const { design, ink } = badge;
    const name = pictureName({ owner: order.slug, subject: 'badge', design, ink, rest: [suffix], ending });
    files.push({
      path: `badges/${name}`,
      bytes: await bytes,
      use: `${badge.label}.`,
      colours: wanted.format === 'print' ? (printSpace[ink] ?? 'cmyk') : 'srgb',
      alternative: badge.alternative,
    });
  }
  return files;
}

/**
 * Every badge of a set in each of its formats, a form at a time; paths start with `badges/`.
 *
 * @throws IdentityError where no form can hold the name
 * @example await badgeFiles(order, { layouts: ['seal'], inks: ['colour'], formats: [{ format: 'svg' }] })
 */
export async function badgeFiles(order: KitOrder, set: BadgeSet): Promise<Made> {
  const { badges, notices } = inkedBadges(order, set);
  const files: KitFile[] = [];
  for (const badge of badges)
    for (const wanted of set.formats) files.push(...(await writeBadge(badge, order, wanted)));
  return { files, notices };
}
