import type { FormatId } from '@coodyssee/kit/catalogue';
import type { Entry, InkSet, Notice, Width } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { Background } from '../options/backgrounds.ts';

/** What is drawn: a member's badge, or the cooperative's logo. */
export type Subject = 'badge' | 'logo';

/** The activity a badge is for, as it was typed. */
export interface Activity {
  readonly name: string;
  readonly trade?: string;
  readonly status?: string;
  /** Path of the file of their own logo. */
  readonly logo?: string;
}

/** What the drawing depends on, beside its design and its inks. */
export interface Look {
  /** Any CSS colour, as it was typed. */
  readonly colour?: string;
  readonly background?: Background;
  /** Under a drawing's least width: the next simpler drawing, or a refusal. */
  readonly simplify: boolean;
  /** The member's own logo, once its file is read. */
  readonly ownLogo?: OwnLogo;
}

/** One drawing to make, for one width; files in several formats may show it. */
export interface Order extends Look {
  readonly design: Entry;
  readonly ink: InkSet;
  /** Only for a badge. */
  readonly activity?: Activity;
  /** Absent where the design's usual size does. */
  readonly width?: Width;
}

/** How one file shows a drawing. */
export interface Output {
  readonly format: FormatId;
  readonly dpi?: number;
  /** Millimetres; only for print. */
  readonly bleed?: number;
}

/** A badge's form or a logo's version. */
export interface Design {
  readonly subject: Subject;
  readonly design: Entry;
}

/** A finished drawing, and what a person must know about it. */
export interface Drawn {
  /** What was drawn where it is not what was ordered: a simpler drawing, for a small width. */
  readonly instead?: Design;
  readonly notices: readonly Notice[];
  /** How the texts were made to fit, in French: `{ nom: 'une ligne' }`. */
  readonly fit: Readonly<Record<string, string>>;
  /** The drawing in one format, whole, as bytes. */
  render(output: Output): Promise<Uint8Array>;
}

/**
 * Draws: the only door from the command line to the drawing packages.
 *
 * @throws IdentityError when the order cannot be drawn as asked.
 */
export type Artist = (order: Order) => Promise<Drawn>;
