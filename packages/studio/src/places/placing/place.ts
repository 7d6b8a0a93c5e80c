import type { PlaceKind } from '@coodyssee/logo';
import type { Box } from '@coodyssee/logo/vector';

export type PlaceId =
  | 'page'
  | 'night'
  | 'bag'
  | 'card'
  | 'invoice'
  | 'signature'
  | 'profile'
  | 'window'
  | 'photo'
  | 'van';

/** What may be drawn in a place: a kind of form of the badge, or the symbol alone where there is no room for words. */
export type Taken = PlaceKind | 'symbol';

/** What the badge stands on, which settles its inks. `plate`: a white ground of its own, clear space included. */
export type Ground = 'white' | 'night' | 'glass' | 'member' | 'plate';

/** The room a scene leaves for the badge, clear space not counted; in units of the scene. */
export interface Slot extends Box {
  readonly align: 'start' | 'centre';
  /** `foot` stands on the slot’s lower side, as the badge stands on its ground line. */
  readonly stand: 'middle' | 'foot';
}

/** One place where the badge lives: what it takes of it, and how its scene is looked at. */
export interface Place {
  readonly id: PlaceId;
  readonly ground: Ground;
  /** Kinds of forms that suit it; the first one is drawn where the person chose another. */
  readonly takes: readonly Taken[];
  /** How long one unit of the scene really is: on a screen in px, elsewhere in mm. */
  readonly unit: { readonly px: number } | { readonly mm: number };
  /** All that is drawn. */
  readonly world: Box;
  /** What is best seen of it: the one whose shape is nearest to the picture’s is taken. */
  readonly frames: readonly Box[];
  readonly slot: Slot;
  /** A room of its own for a form that the others’ does not suit. */
  readonly slots?: Partial<Readonly<Record<Taken, Slot>>>;
  /** Its scene shows a sheet of the kit: no badge is laid over it. */
  readonly sheet?: 'card' | 'portrait';
  /** Takes two columns where there are several. */
  readonly wide?: true;
}
