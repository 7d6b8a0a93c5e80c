import type { ComponentProps } from 'react';
import { oneOf } from '../base/mistakes.ts';
import { classes } from '../classes.ts';

/** Where a title stands in the page’s outline: 1 once a page, then without a gap. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
/** How large it looks, whatever its level: the tokens’ text styles. */
export type HeadingSize = 'display' | '1' | '2' | '3' | '4' | '5';

export interface HeadingProps extends ComponentProps<'h2'> {
  /** Default 2. */
  readonly level?: HeadingLevel;
  /** Default: the level’s own size, 5 at the most. */
  readonly size?: HeadingSize;
}

/** The usual one first. */
const levels = ['2', '1', '3', '4', '5', '6'];

/**
 * A title: its level is for the outline that a screen reader walks, its size for the eye.
 *
 * @example <Heading level={2} size="3">Les rendez-vous</Heading>
 */
export function Heading({ level: given = 2, size, className, ...props }: HeadingProps) {
  const level = Number(oneOf('<Heading level>', String(given), levels)) as HeadingLevel;
  const Tag = `h${level}` as const;
  return (
    <Tag
      {...props}
      data-size={size ?? String(Math.min(level, 5))}
      className={classes('coodyssee-heading', className)}
    />
  );
}
