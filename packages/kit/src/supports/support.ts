import type { Entry, Notice, OwnLogo, Typesetter, Wording } from '@coodyssee/logo';
import type { RenderPng } from '@coodyssee/logo/png';
import type { MemberRecord } from '../record/member-record.ts';
import type { Settings } from '../record/settings.ts';

/** The folders of a kit, in the order a person looks for them. */
export const shelves = ['1-ecran', '2-imprimeur', '3-bureau', '4-reseaux', '5-marquage'] as const;
export type Shelf = (typeof shelves)[number];

/** What colours a file holds, as a printer or a designer asks. */
export type ColourSpace = 'srgb' | 'cmyk' | 'spot' | 'grey' | 'none';

/** One finished file of a kit, and all that its reader and the manifest must know of it. */
export interface KitFile {
  /** In its shelf: `carte-de-visite/atelier-ubac_carte_recto.pdf`; ASCII, lower case. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** French, one line: what to do with it. */
  readonly use: string;
  readonly colours: ColourSpace;
  /** Text alternative to paste beside the picture, in French; absent for a document. */
  readonly alternative?: string;
}

/** What a support is made from. Everything in it is the same in Node and in a browser. */
export interface KitOrder {
  readonly member: MemberRecord;
  /** File name of the member, ASCII and distinct in the cooperative: `atelier-ubac`. */
  readonly slug: string;
  readonly settings: Settings;
  /** Length of the endorsement in the badges that leave the choice; default: the longest that fits. */
  readonly wording?: Wording;
  /** The member's own logo, as `readOwnLogo` of `@coodyssee/logo/own-logo` gives it; it adds badges of its own. */
  readonly ownLogo?: OwnLogo;
  /** Loaded with {@link kitTexts} of this member and these settings. */
  readonly typesetter: Typesetter;
  /** Node gives resvg, a browser its canvas. */
  readonly renderPng: RenderPng;
}

/** A support's files, and what the person must be told of them. */
export interface Made {
  readonly files: readonly KitFile[];
  readonly notices: readonly Notice[];
}

/** How to put a file to use, where it takes more than opening it. */
export interface Guide {
  /** French: `Dans Thunderbird`. */
  readonly title: string;
  readonly steps: readonly string[];
}

/** One thing a member may need: a card, a stamp, a mail signature. */
export interface Support extends Entry {
  readonly shelf: Shelf;
  /** French, one sentence: when to take it. */
  readonly purpose: string;
  readonly guides?: readonly Guide[];
  /**
   * Its files for one member; paths start inside the shelf.
   *
   * @throws KitError where the settings or the record lack what the support must carry
   */
  readonly make: (order: KitOrder) => Promise<Made>;
}
