import type { ComponentProps, CSSProperties } from 'react';
import { classes } from '../classes.ts';

export interface GridProps extends ComponentProps<'div'> {
  /** Least width of a column, as a CSS length; as many columns as fit. Default `16rem`. */
  readonly column?: string;
}

/**
 * Things of one kind side by side, as many a row as fit.
 *
 * @example <Grid column="20rem"><Card …/><Card …/></Grid>
 */
export const Grid = ({ column = '16rem', style, className, ...props }: GridProps) => (
  <div
    {...props}
    style={{ '--column': column, ...style } as CSSProperties}
    className={classes('coodyssee-grid', className)}
  />
);
