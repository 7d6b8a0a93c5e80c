import type { BrandInk } from '../colour/brand-ink.ts';
import type { GuardedWord } from '../type/confusable.ts';
import type { HouseFace } from '../type/faces.ts';
import type { StoredFace } from '../type/latin/index.ts';
import type { Cut, MinimumWidth } from './drawing.ts';
import type { Entry } from './entry.ts';
import type { InkSet } from './ink-sets/ink-set.ts';
import type { Layout } from './layouts/layout.ts';
import type { Lettering } from './lettering.ts';
import type { LogoVariant } from './logos/logo-variant.ts';
import type { SymbolDesign } from './symbol-design.ts';

/** What an ink is for, whatever its colour. */
export type InkRole =
  /** The mark and other large shapes. */
  | 'primary'
  /** A darker twin of it, on which white words can be read. */
  | 'primaryText'
  /** Words and dark grounds. */
  | 'ink'
  /** Small words, which print with one plate. */
  | 'inkText'
  /** A warm ground that is almost white. */
  | 'tint'
  | 'black'
  /** White: left open on white paper. */
  | 'paper';
export type BrandInks = Readonly<Record<InkRole, BrandInk>>;

/** What a member is to the organisation, and the words that say it before its name. */
export interface Status<Id extends string = string> extends Entry<Id> {
  readonly english: { readonly label: string };
  /** Before the name of the organisation, in the long form. */
  readonly long: string;
  /** Before it where room or size is short. */
  readonly short: string;
}

/** The typeface of a brand: its files, and its heights in em, which lockups are aligned to. */
export interface Typeface extends HouseFace {
  readonly xHeight: number;
  readonly capHeight: number;
  readonly descent: number;
  /** Its Western European letters, stored, so that most names need no font engine. */
  readonly letters?: StoredFace;
}

/** An organisation above this one, which a badge may name as well. */
interface Umbrella {
  readonly name: string;
  /** Before the name: « du réseau ». */
  readonly words: string;
}

/** Facts of the legal person that are the same for everybody and known to all; what is not given is never guessed. */
interface PublishedFacts {
  /** Nine digits. */
  readonly siren?: string;
  /** Fourteen digits. */
  readonly siret?: string;
  /** `FR88508536364`. */
  readonly vat?: string;
  /** Street, then postcode and town after a comma. */
  readonly address?: string;
  readonly phone?: string;
}

/** Words drawn as outlines beside the logo, one line each. */
export interface Descriptor {
  readonly lines: readonly string[];
  readonly lettering: readonly Lettering[];
}

/**
 * All that an engine must be told of one brand, as data and drawing. Engine rooms take it and name none.
 */
export interface Brand {
  /** ASCII, lower case: begins ids in a page. */
  readonly id: string;
  readonly name: string;
  /** What the organisation is, in one French sentence. */
  readonly about?: string;
  readonly inks: BrandInks;
  readonly symbol: SymbolDesign;
  readonly wordmark: Lettering;
  readonly descriptor?: Descriptor;
  readonly typeface: Typeface;
  /** The first one is right for everybody, and the default. */
  readonly statuses: readonly [Status, ...Status[]];
  /** What several members say together, before the name. */
  readonly groupWords: string;
  readonly umbrella?: Umbrella;
  /** What it publishes of itself, for the foot of documents. */
  readonly legal?: PublishedFacts;
  /** Words that nobody may imitate with other signs. */
  readonly guards: readonly GuardedWord[];
  /** Words in capitals that lack their accents, with the accents: `{ ETE: 'ÉTÉ' }`. */
  readonly spellings: Readonly<Record<string, string>>;
  readonly logos: readonly [LogoVariant, ...LogoVariant[]];
  readonly layouts: readonly [Layout, ...Layout[]];
  readonly inkSets: readonly [InkSet, ...InkSet[]];
}

/** The least width, the same for both cuts of the symbol. */
export const sameForCuts = (width: MinimumWidth): Readonly<Record<Cut, MinimumWidth>> => ({
  regular: width,
  small: width,
});
