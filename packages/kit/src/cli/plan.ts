import type { Entry, InkSet, Width } from '@coodyssee/logo';
import { inkSets } from '@coodyssee/logo';
import { slugOf } from '../words/slug.ts';
import type { Design } from './artist.ts';
import { type Format, type FormatId, formats } from './formats.ts';
import type { Request } from './request.ts';
import { widthSlug } from './width.ts';

/** One file to be: what it shows, in which inks, format and size. */
export interface FileToMake extends Design {
  /** How its name starts: the activity's slug, or the cooperative's. */
  readonly owner: string;
  readonly ink: Entry<InkSet>;
  readonly format: Format;
  /** Absent where the design's own usual size does. */
  readonly width?: Width;
}

/** The same with its name, in plain ASCII: `atelier-ubac_badge-bandeau_couleur.svg`. */
export interface PlannedFile extends FileToMake {
  readonly path: string;
}

type Row = readonly [InkSet, readonly FormatId[]];

/** What a run without `--ink` and `--format` writes: enough for a site, a document and a printer. */
const usualBadge: readonly Row[] = [
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
  return (inks ?? ['colour' as const]).map((ink): Row => [ink, chosen]);
}

/** Pixels size a PNG only; millimetres size all but SVG, which has no size of its own. */
const sizedBy: Readonly<Record<FormatId, (width: Width) => boolean>> = {
  svg: () => false,
  png: () => true,
  pdf: (width) => 'mm' in width,
  print: (width) => 'mm' in width,
};

function widthsFor(format: FormatId, widths: readonly Width[]): readonly (Width | undefined)[] {
  const fitting = new Map(widths.filter(sizedBy[format]).map((width) => [widthSlug(width), width]));
  return fitting.size > 0 ? [...fitting.values()] : [undefined];
}

/** How every file of a request starts: the activity's slug, or the cooperative's. */
export function ownerSlug({ activity }: Request): string {
  return activity ? slugOf(activity.name) : 'coodyssee';
}

/** The file with its name. */
export function named(file: FileToMake): PlannedFile {
  const { owner, subject, design, ink, format, width } = file;
  const stem = [owner, `${subject}-${design.slug}`, ink.slug, ...(width ? [widthSlug(width)] : [])];
  return { ...file, path: stem.join('_') + format.ending };
}

/**
 * All files of a request, in the order they are listed; nothing is drawn yet. Names are distinct.
 *
 * @param owner how their names start, where it is not the activity's usual slug.
 * @example planFiles(request).map((file) => file.path)
 */
export function planFiles(request: Request, owner = ownerSlug(request)): readonly PlannedFile[] {
  const { subject, sizes } = request;
  return request.designs.flatMap((design) =>
    rowsOf(request).flatMap(([inkId, formatIds]) => {
      const ink = inkSets.find((set) => set.id === inkId) ?? inkSets[0];
      return formats
        .filter((format) => formatIds.includes(format.id))
        .flatMap((format) =>
          widthsFor(format.id, sizes.widths).map((width) =>
            named({ owner, subject, design, ink, format, ...(width && { width }) }),
          ),
        );
    }),
  );
}
