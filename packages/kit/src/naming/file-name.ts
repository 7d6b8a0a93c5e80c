import type { FileFacts, FileSize } from './file-facts.ts';
import { fileFormats } from './formats.ts';

/** What a file is called after its owner, before its ending: the same for every file of a part, or by what it is. */
export type FileSlug = string | ((is: FileFacts) => string);

/** A width as names tell it: `60mm`, `800px`, `800px@2x`. */
export const widthSlug = ({ width, unit, density = 1 }: FileSize): string =>
  `${Math.round(width)}${unit}${density > 1 ? `@${density}x` : ''}`;

/** Both sides, without a unit: `820x312`. */
export const boxSlug = ({ width, height = width }: FileSize): string =>
  `${Math.round(width)}x${Math.round(height)}`;

/** Names that tell the width: `rond_60mm`. */
export const bySize =
  (slug: string): FileSlug =>
  ({ size }) =>
    size ? `${slug}_${widthSlug(size)}` : slug;

/**
 * A file's name, in plain ASCII.
 *
 * @param owner how it starts: the activity's slug
 * @example fileName('atelier-ubac', 'carte', is) // 'atelier-ubac_carte_impression.pdf'
 */
export const fileName = (owner: string, slug: FileSlug, is: FileFacts): string =>
  `${owner}_${typeof slug === 'string' ? slug : slug(is)}${fileFormats[is.format].ending}`;
