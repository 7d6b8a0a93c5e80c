/** What a page may have, seen on it: each with the pages, and the worst measure where there is one. */
export type TraitCode =
  | 'registration'
  | 'white-overprint'
  /** mm */
  | 'hairlines'
  /** Points */
  | 'small-text'
  | 'rich-text'
  /** mm from the cut */
  | 'near-cut'
  /** mm that are painted */
  | 'bleed-not-painted'
  | 'blank-page'
  | 'rgb-group'
  | 'user-unit'
  | 'crop-box'
  | 'art-and-trim'
  | 'boxes';

export interface Trait {
  readonly pages: readonly number[];
  /** The worst of its measures, in its unit. */
  readonly worst?: number;
}

/** Why something was not seen. */
export type UnreadReason =
  /** A page’s or a form’s content is damaged, or packed in an unknown way. */
  | 'content'
  /** Forms within forms, deeper than any program writes. */
  | 'depth'
  /** More work than one file may cost. */
  | 'work'
  /** Pages after the last one that is read. */
  | 'pages'
  /** The inks of pictures in JPEG and the like. */
  | 'picture-inks'
  /** What kind of colours a picture has. */
  | 'picture-colours'
  /** The inks of a shading whose colours are computed in a way that is not read. */
  | 'shading-inks'
  /** What see-through paint leaves of the inks beneath. */
  | 'mask-inks'
  /** The inks of plates laid over one another, on these pages. */
  | 'plates';

export interface Unread {
  readonly reason: UnreadReason;
  readonly pages: readonly number[];
}
