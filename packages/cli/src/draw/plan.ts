import { type Format, type FormatId, formats, pictureName } from '@coodyssee/kit/catalogue';
import { slugOf } from '@coodyssee/kit/words';
import type { InkSet, Width } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { defined } from '../defined.ts';
import { dpiSlug, widthSlug } from '../line/measures.ts';
import { type Background, ownGround } from '../options/backgrounds.ts';
import type { Design } from './artist.ts';
import type { Request } from './request.ts';

/** One file to be: what it shows, in which inks, format and size. */
export interface FileToMake extends Design {
  /** How its name starts: the activity's slug, or the cooperative's. */
  readonly owner: string;
  readonly ink: InkSet;
  readonly format: Format;
  /** Absent where the design's own usual size does. */
  readonly width?: Width;
  /** The ground that was asked for. */
  readonly background?: Background;
  /** The resolution that was asked for, where it makes another picture: a PNG that is not sized in pixels. */
  readonly dpi?: number;
}

/** The same with its name, in plain ASCII: `atelier-ubac_badge-bandeau_couleur.svg`. */
export interface PlannedFile extends FileToMake {
  readonly path: string;
}

type Row = readonly [inkSet: string, readonly FormatId[]];

/** What a run without `--ink` and `--format` writes: enough for a site, a document and a printer. */
export const usualBadge: readonly Row[] = [
  ['colour', ['svg', 'png', 'pdf', 'print']],
  ['dark', ['svg', 'png']],
  ['black', ['svg']],
  ['white', ['svg']],
];
const usualLogo: readonly Row[] = [['colour', ['svg', 'png', 'pdf', 'print']]];

function rowsOf({ subject, inks: askedInks, formats: asked, look }: Request): readonly Row[] {
  const inks = askedInks?.map((set) => set.id) ?? look.background?.inks;
  if (!inks && !asked) return subject === 'badge' ? usualBadge : usualLogo;
  const everyFormat = formats.map((format) => format.id);
  const chosen = asked?.map((format) => format.id) ?? everyFormat;
  return (inks ?? [brand.inkSets[0].id]).map((ink): Row => [ink, chosen]);
}

/** Pixels size a PNG only; millimetres size all but SVG, which has no size of its own. */
const sizedBy: Readonly<Record<FormatId, (width: Width) => boolean>> = {
  svg: () => false,
  png: () => true,
  pdf: (width) => 'mm' in width,
  print: (width) => 'mm' in width,
};

function sizesFor(
  format: FormatId,
  { widths, dpi }: Request['sizes'],
): readonly Pick<FileToMake, 'width' | 'dpi'>[] {
  const fitting = new Map(widths.filter(sizedBy[format]).map((width) => [widthSlug(width), width]));
  const counts = (width?: Width): boolean => format === 'png' && !(width && 'px' in width);
  const chosen = fitting.size > 0 ? [...fitting.values()] : [undefined];
  return chosen.map((width) => defined({ width, dpi: counts(width) ? dpi : undefined }));
}

/** How every file of a request starts: the activity's slug, or the cooperative's. */
export function ownerSlug({ activity }: Request): string {
  return activity ? slugOf(activity.name) : slugOf(brand.name);
}

/** The file with its name: whatever makes another picture of the same drawing is told in it. */
export function named(file: FileToMake): PlannedFile {
  const { owner, subject, design, ink, format, width, background, dpi } = file;
  const rest = [
    background && background.ink !== ownGround(ink) && `fond-${background.slug}`,
    width && widthSlug(width),
    dpi !== undefined && dpiSlug(dpi),
  ];
  const path = pictureName({
    owner,
    subject,
    design: design.slug,
    ink: ink.slug,
    rest,
    ending: format.ending,
  });
  return { ...file, path };
}

/**
 * All files of a request, in the order they are listed; nothing is drawn yet. Names are distinct.
 *
 * @param owner how their names start, where it is not the activity's usual slug.
 * @example planFiles(request).map((file) => file.path)
 */
export function planFiles(request: Request, owner = ownerSlug(request)): readonly PlannedFile[] {
  const { subject, designs, look, sizes } = request;
  const ground = look.background && { background: look.background };
  return designs.flatMap((design) =>
    rowsOf(request).flatMap(([inkId, formatIds]) => {
      const ink = brand.inkSets.find((set) => set.id === inkId) ?? brand.inkSets[0];
      const chosen = formats.filter((format) => formatIds.includes(format.id));
      return chosen.flatMap((format) =>
        sizesFor(format.id, sizes).map((size) =>
          named({ owner, subject, design, ink, format, ...ground, ...size }),
        ),
      );
    }),
  );
}
