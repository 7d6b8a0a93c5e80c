import type { Entry } from '@coodyssee/logo';
import type { GlassOptions } from '../supports/glass/glass-sheet.ts';
import { type LabelFormat, labelFormats } from '../supports/labels/label-formats.ts';

/** The sheets of labels by the maker's number, as the command line spells it: `l7160`. */
export const labelWords: readonly (Entry & { readonly format: LabelFormat })[] = labelFormats.map(
  (format) => ({
    id: format.id,
    slug: format.id.toLowerCase(),
    label: format.label,
    format,
  }),
);

/** How the film is laid round a glass. */
export const poses: readonly Entry<NonNullable<GlassOptions['laid']>>[] = [
  { id: 'by-hand', slug: 'main', label: 'À la main' },
  { id: 'by-machine', slug: 'machine', label: 'À la machine' },
];
