/** What makes one picture of a drawing another picture: all of it is told in its file's name. */
export interface PictureName {
  /** How it starts: the activity's slug, or the cooperative's. */
  readonly owner: string;
  readonly subject: 'badge' | 'logo';
  /** Slugs of the catalogue: `bandeau`, `couleur`. */
  readonly design: string;
  readonly ink: string;
  /** Ground, width, resolution, in this order; what is absent is left out. */
  readonly rest?: readonly (string | false | undefined)[];
  /** `.svg`, `_impression.pdf`. */
  readonly ending: string;
}

/**
 * A picture's file name, in plain ASCII.
 *
 * @example pictureName({ owner: 'ubac', subject: 'badge', design: 'bandeau', ink: 'noir', ending: '.svg' })
 * // 'ubac_badge-bandeau_noir.svg'
 */
export const pictureName = ({ owner, subject, design, ink, rest = [], ending }: PictureName): string =>
  [owner, `${subject}-${design}`, ink, ...rest].filter(Boolean).join('_') + ending;
