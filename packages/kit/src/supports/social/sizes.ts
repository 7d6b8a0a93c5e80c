/** A picture a network asks for, in its pixels, and the part of it that no telephone crops and no portrait hides. */
export interface NetworkSize {
  /** Which picture of the support it is. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly safe: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Top of the member's ground. */
  readonly ground: number;
}

/**
 * Sizes as they are remembered, not read from the networks themselves, which change them without notice:
 * check one before a campaign rests on it.
 */
export const covers: readonly NetworkSize[] = [
  // a telephone shows the middle 640 pixels
  {
    id: 'facebook',
    width: 820,
    height: 312,
    safe: { left: 106, right: 714, top: 32, bottom: 280 },
    ground: 232,
  },
  // the portrait hides the lower left
  {
    id: 'linkedin',
    width: 1584,
    height: 396,
    safe: { left: 500, right: 1500, top: 48, bottom: 348 },
    ground: 300,
  },
  // the same, and 60 pixels may go at the top and the bottom
  {
    id: 'x',
    width: 1500,
    height: 500,
    safe: { left: 470, right: 1420, top: 90, bottom: 410 },
    ground: 358,
  },
];

export const post: NetworkSize = {
  id: 'post',
  width: 1080,
  height: 1080,
  safe: { left: 90, right: 990, top: 90, bottom: 990 },
  ground: 600,
};

/** Pixels of a portrait: what networks ask for, what they show large, what a mail program takes. */
export const portraitSizes = [1024, 512, 256] as const;
