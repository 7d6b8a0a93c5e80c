import type { Identity, Notice, Wording } from '@coodyssee/logo';
import type { RenderPng } from '@coodyssee/logo/png';
import type { OwnLogo, Picture, Sheet } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import type { FileFacts } from '../naming/file-facts.ts';
import type { FileSlug } from '../naming/file-name.ts';
import type { CheckedMember } from '../record/check-record.ts';
import type { Settings } from '../record/settings.ts';
import type { Said } from '../words/language.ts';
import type { Need } from './needs.ts';
import type { UseId } from './use-ids.ts';

/** The folders of a kit, in the order a person looks for them. */
export const shelves = ['1-ecran', '2-imprimeur', '3-bureau', '4-reseaux', '5-marquage'] as const;
export type Shelf = (typeof shelves)[number];

/** One finished file of a kit: what it is, and all that follows from it for its reader and the manifest. */
export interface KitFile {
  readonly is: FileFacts;
  /** In its shelf: `carte-de-visite/atelier-ubac_carte_recto.pdf`; ASCII, lower case. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** One line: what to do with it. */
  readonly use: Said;
  /** Text alternative to paste beside the picture, in French; absent for a document. */
  readonly alternative?: string;
  /** A small PNG of what it shows, for a file that a page cannot show itself. */
  readonly thumbnail?: Uint8Array;
}

/** A file before its support gives it a name: which part it is, and how it was written. */
export interface PlainFile extends Pick<KitFile, 'bytes' | 'alternative'> {
  readonly is: Omit<FileFacts, 'support'>;
  /** The page to draw its thumbnail from. */
  readonly preview?: Sheet;
}

/** A photograph for the sky of a poster, and whose it is. */
export interface PosterPhoto {
  /** « Photo : Camille Roux ». */
  readonly credit: string;
  /**
   * The middle of it in the brand's two inks, for so many millimetres.
   *
   * @throws where it has too few pixels
   */
  readonly cut: (size: { readonly width: number; readonly height: number }) => Picture;
}

/** What a support is made from. Everything in it is the same in Node and in a browser. */
export interface KitOrder {
  readonly member: CheckedMember;
  /** What the check of the record changed or left out; the kit tells it. */
  readonly notices?: readonly Notice[];
  /** File name of the member, ASCII and distinct in the cooperative: `atelier-ubac`. */
  readonly slug: string;
  readonly settings: Settings;
  /** Length of the endorsement in the badges that leave the choice; default: the longest that fits. */
  readonly wording?: Wording;
  /** The member's own logo, as `readOwnLogo` of `@coodyssee/logo/own-logo` gives it; it adds badges of its own. */
  readonly ownLogo?: OwnLogo;
  /** What is the sky of the poster instead of the brand's colour. */
  readonly photo?: PosterPhoto;
  /** The door to the brand's drawings, loaded with {@link kitTexts} of this member and these settings. */
  readonly identity: Identity;
  /** What `identity.load` gave for those texts. */
  readonly typesetter: Typesetter;
  /** Node gives resvg, a browser its canvas. */
  readonly renderPng: RenderPng;
}

/** A support's files, and what the person must be told of them. */
export interface Made<File = KitFile> {
  readonly files: readonly File[];
  readonly notices: readonly Notice[];
}

/** How to put a file to use, where it takes more than opening it. */
export interface Guide {
  /** `Dans Thunderbird`. */
  readonly title: string;
  readonly steps: readonly string[];
}

/** What is said of a file: the same for all of its part, or by what it is. One line. */
export type FileWords = string | ((is: FileFacts) => string);

/** All that a support says in one language. */
export interface SupportWords<Part extends string = string> {
  readonly label: string;
  /** One sentence: when to take it. */
  readonly purpose: string;
  readonly guides?: readonly Guide[];
  /** For each part, what to do with its files. */
  readonly files: Readonly<Record<Part, FileWords>>;
}

/** One thing a member may need: a card, a stamp, a mail signature. Made by `defineSupport`. */
export interface Support {
  readonly id: string;
  /** ASCII, lower case, French. */
  readonly slug: string;
  readonly shelf: Shelf;
  /** In its shelf; empty where its files stand on the shelf itself. */
  readonly folder: string;
  /** Without these it gives nothing, and nobody misses it. */
  readonly needs: readonly Need[];
  /** The answers to « C’est pour quoi ? » among whose files its own are. */
  readonly uses: readonly UseId[];
  /** What the files of each part are called. */
  readonly parts: Readonly<Record<string, FileSlug>>;
  readonly words: Said<SupportWords>;
  /**
   * Its files for one member; paths start inside the shelf.
   *
   * @throws KitError where the settings or the record lack what the support must carry
   */
  readonly make: (order: KitOrder) => Promise<Made>;
}
