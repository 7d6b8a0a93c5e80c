import type { Notice } from '@coodyssee/logo';
import type { Coded } from '../errors.ts';
import type { KitFile, Shelf, Support } from '../supports/support.ts';
import { shelves } from '../supports/support.ts';

/** A support that could not be made, and what to do about it, in French. */
export interface RefusedSupport extends Coded {
  /** Id and French label of the support. */
  readonly id: string;
  readonly label: string;
}

/** A support and its files in the kit. */
export interface KitEntry {
  readonly support: Support;
  readonly files: readonly KitFile[];
}

/** What stands in a kit, as its reader is told. */
export interface KitContents {
  readonly entries: readonly KitEntry[];
  readonly notices: readonly Notice[];
  readonly refused: readonly RefusedSupport[];
}

/** A support may have nothing to give to this member: funders' logos where nobody funds. */
const isHeld = ({ support, files }: KitEntry, shelf: Shelf): boolean =>
  support.shelf === shelf && files.length > 0;

/** The shelves that hold something, with what they hold. */
export const filledShelves = (
  entries: readonly KitEntry[],
): readonly (readonly [Shelf, readonly KitEntry[]])[] =>
  shelves
    .map((shelf) => [shelf, entries.filter((entry) => isHeld(entry, shelf))] as const)
    .filter(([, held]) => held.length > 0);

/** Files of one use stand together under it, in French: the notice of a kit is. */
export const byUse = (files: readonly KitFile[]): ReadonlyMap<string, readonly KitFile[]> =>
  new Map(files.map(({ use }) => [use.fr, files.filter((file) => file.use.fr === use.fr)]));

/** The alternatives of a support's pictures, each once, in their order. */
export const alternatives = (files: readonly KitFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ alternative }) => alternative ?? [])),
];
