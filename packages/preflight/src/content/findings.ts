import type { Space } from '../report.ts';
import type { TraitCode, UnreadReason } from '../traits.ts';
import { findPlaceholder } from '../words/placeholders.ts';

/** A picture where it is laid on a page. */
interface LaidImage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** Where something was met, and its worst measure. */
interface Met {
  readonly pages: Set<number>;
  worst?: number;
}

/** What is left of the work that one file may cost. */
interface Allowance {
  operators: number;
  pixels: number;
  /** Bytes of content that are gone through. */
  bytes: number;
}

/** What the contents of pages were seen to paint; filled as they are read. */
export interface Findings {
  /** The page that is being read, from 1. */
  page: number;
  readonly spaces: Set<Space>;
  /** As the file writes them: `ICCBased`. */
  readonly families: Set<string>;
  readonly spots: Map<string, { overprints: boolean }>;
  readonly images: LaidImage[];
  readonly fonts: Map<object, { name: string; embedded: boolean }>;
  readonly traits: Map<TraitCode, Met>;
  readonly unread: Map<UnreadReason, Set<number>>;
  /** Ways of packing that were met, as the file writes them. */
  readonly filters: Set<string>;
  /** The letters of the page that is being read, in the order in which it sets them. */
  letters: string[];
  /** Words of a model that nobody replaced, with their pages. */
  readonly placeholders: Map<string, Set<number>>;
  totalInk: number;
  transparency: boolean;
  readonly left: Allowance;
}

export const nothingFound = (): Findings => ({
  page: 0,
  spaces: new Set(),
  families: new Set(),
  spots: new Map(),
  images: [],
  fonts: new Map(),
  traits: new Map(),
  unread: new Map(),
  filters: new Set(),
  letters: [],
  placeholders: new Map(),
  totalInk: 0,
  transparency: false,
  left: { operators: 3e6, pixels: 4e8, bytes: 6e7 },
});

/** More letters than any page has that is read. */
const mostLetters = 200_000;

export function noteLetters({ letters }: Findings, more: readonly string[]): void {
  if (letters.length < mostLetters) letters.push(...more);
}

/** Looks at the letters of a page once it is read to its end. */
export function notePlaceholder(findings: Findings): void {
  const words = findPlaceholder(findings.letters.join(''));
  findings.letters = [];
  if (words === undefined) return;
  findings.placeholders.set(words, (findings.placeholders.get(words) ?? new Set()).add(findings.page));
}

/** Something met on this page; of two measures the smaller one is worse. */
export function noteTrait({ traits, page }: Findings, code: TraitCode, measure?: number): void {
  const met = traits.get(code) ?? { pages: new Set() };
  met.pages.add(page);
  if (measure !== undefined) met.worst = Math.min(met.worst ?? Number.POSITIVE_INFINITY, measure);
  traits.set(code, met);
}

export function noteUnread({ unread, page }: Findings, reason: UnreadReason): void {
  unread.set(reason, (unread.get(reason) ?? new Set()).add(page));
}
