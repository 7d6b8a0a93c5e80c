import type { BrandInk } from '../colour/brand-ink.ts';
import type { FlatDisc } from '../geometry/flat-disc.ts';
import type { Path } from '../geometry/path.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import type { GuardedWord } from '../type/confusable.ts';
import type { HouseFace } from '../type/faces.ts';
import type { StoredFace } from '../type/latin/index.ts';
import type { Cut, MinimumWidth, Rendering } from './drawing.ts';
import type { Entry } from './entry.ts';
import type { InkSet } from './ink-sets/ink-set.ts';
import type { Layout } from './layouts/layout.ts';
import type { Lettering, Placement } from './lettering.ts';
import type { LogoVariant } from './logos/logo-variant.ts';

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

/** What a symbol stands on: a foot of its own in the brand's ink or the member's, or none, where a layout brings a slab. */
export type Foot = 'brand' | 'member' | 'none';

/** How the symbol is drawn: solid or line, the usual cut or the one for small sizes, and on which foot. */
export interface SymbolStyle {
  readonly rendering: Rendering;
  readonly cut?: Cut;
  /** Default: `brand`, as the logo has it. */
  readonly foot?: Foot;
}

/** How much of a landscape is shown, in units of the symbol. */
export interface LandscapeOptions {
  /** Sky to the left and to the right of the symbol's axis. */
  readonly left: number;
  readonly right: number;
  /** Sky over the horizon. */
  readonly sky: number;
  /** Height of the member's ground under the line of snow. */
  readonly ground: number;
}

/** A row of people, as many as are wanted, whose look follows from a name. */
export interface ChainOptions {
  readonly count: number;
  /** The same text gives the same people. */
  readonly seed: string;
  /** From one axis to the next, in units of the symbol, where a row has to close round something. */
  readonly spacing?: number;
}

/** One person of a row: in units of the symbol, the first axis and the ground at 0, y downwards. */
export interface ChainPerson {
  readonly axis: number;
  readonly head: Path;
  readonly body: Path;
}

/** A symbol, as everything that stands beside it must know it; in units of its own square box. */
export interface SymbolDesign {
  /** Side of the box. */
  readonly box: number;
  /** The circle that the symbol fills, flat at the base that all lockups stand on. */
  readonly disc: FlatDisc;
  /** The one gap between parts. */
  readonly gap: number;
  /** The symbol's sky ends here, where it stands on a slab; from here down to `ground` all is white. */
  readonly horizon: number;
  /** Top of the slab that a badge stands on. */
  readonly ground: number;
  /** Between these two the symbol and the slab are one shape. */
  readonly opening?: readonly [left: number, right: number];
  /** Room to keep free on every side of a drawing. */
  readonly clearSpace: number;
  /** Where the words beside the symbol begin, and how high their small letters reach. */
  readonly words: { readonly left: number; readonly top: number };
  readonly draw: (style: SymbolStyle, at?: Placement) => readonly Shape[];
  /** The symbol on the pixel grid of a square icon, in its box; none where the usual drawing will do. */
  readonly onGrid: (pixels: number) => readonly Shape[] | undefined;
  /** The symbol without its rim, grown until it fills a page as sky: a picture, never a logo. */
  readonly landscape: (options: LandscapeOptions) => Scene;
  /** The brand's people in a row, where it has any: a second element beside the logo. */
  readonly chain?: (options: ChainOptions) => readonly ChainPerson[];
  /** In a landscape: from the axis to the outermost feet, and from the horizon to the tallest head. */
  readonly reach: { readonly left: number; readonly right: number; readonly up: number };
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
