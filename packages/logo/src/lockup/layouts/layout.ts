import type { OwnLogo } from '../../own-logo/own-logo.ts';
import type { OwnFacts, Shape } from '../../scene/scene.ts';
import type { Misfit } from '../../type/misfit.ts';
import type { Brand } from '../brand.ts';
import type { Cut, MinimumWidth, Rendering } from '../drawing.ts';
import type { Entry } from '../entry.ts';
import type { BadgeText, Fit, Wording } from '../words/badge-text.ts';
import type { PreparedMember } from '../words/prepare.ts';

/** What a layout draws from. */
export interface LayoutRequest {
  readonly brand: Brand;
  readonly text: BadgeText;
  readonly rendering: Rendering;
  readonly cut: Cut;
  /** Left open, the longest that fits, or the layout's own choice. */
  readonly wording?: Wording;
  /** There where the layout needs one. */
  readonly ownLogo?: PlacedLogo;
}

/** A member's own logo, and how it stands on its ground. */
export interface PlacedLogo {
  readonly logo: OwnLogo;
  /** A white plate under it, for dark grounds on which its colours would be lost. */
  readonly plate: boolean;
  /** Default: side by side, and the logo above where it is very wide. */
  readonly arrangement?: 'beside' | 'above';
}

/** Shapes before cropping, and how the words were made to fit. */
export interface LaidOut {
  readonly shapes: readonly Shape[];
  /** Size of the smallest words, in drawing units: it decides how small the badge may be used. */
  readonly smallest: number;
  readonly fit: Fit;
  /** The trade, where it has no room and is optional. */
  readonly leftOut?: string;
  /** Width of what {@link Layout.minimumWidth} was decided for, where that is only a part of the drawing. */
  readonly decidedFor?: number;
  readonly own?: OwnFacts;
}

/** A layout as it is drawn in a narrower width. */
export interface Step {
  readonly id: string;
  readonly wording?: Wording;
  readonly cut?: Cut;
}

/** Where a layout is at its best: in a wide room, on a round one, near the name already, beside a logo. */
export type Place = 'wide' | 'round' | 'small' | 'beside';

interface LayoutWords {
  /** For a person who chooses: « Bandeau ». */
  readonly short: string;
  /** One sentence: where to take it. */
  readonly when: string;
}

/** One form of the badge, and all that is known of it. */
export interface Layout<Id extends string = string> extends Entry<Id>, LayoutWords {
  readonly english: LayoutWords & { readonly label: string };
  readonly place: Place;
  /** Width in heights, about: the room to keep while it is drawn. */
  readonly aspect: number;
  /** True where the badge carries the member's name. */
  readonly isNamed: boolean;
  /** What the order must bring besides words. */
  readonly needs?: 'own-logo';
  /** The least width decided for it, by the cut of its symbol. */
  readonly minimumWidth: Readonly<Record<Cut, MinimumWidth>>;
  /** What takes over under its minimum, in this order: other layouts and logos, by id. */
  readonly simpler: readonly Step[];
  /** The texts that the typesetter must be able to set, besides the member's words as they are. */
  readonly texts?: (words: Pick<PreparedMember, 'name' | 'trade'>, brand: Brand) => readonly string[];
  readonly layOut: (request: LayoutRequest) => LaidOut | Misfit;
}
