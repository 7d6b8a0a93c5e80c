import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type TagTone = 'neutral' | 'brand';

export interface TagProps extends ComponentProps<'span'> {
  /** `brand` for what is the cooperative’s own. Default `neutral`. */
  readonly tone?: TagTone;
}

/**
 * A word that sorts: a trade, a town, a state. It does nothing; to choose or remove tags, take a `TagGroup`.
 *
 * @example <Tag>Ébéniste</Tag>
 */
export const Tag = ({ tone = 'neutral', className, ...props }: TagProps) => (
  <span {...props} data-tone={tone} className={classes('coodyssee-tag', className)} />
);
