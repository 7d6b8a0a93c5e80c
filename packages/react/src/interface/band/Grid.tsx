import type { ComponentProps, CSSProperties } from 'react';
import { classes } from '../classes.ts';

export interface GridProps extends ComponentProps<'div'> {
  /** `div` holds things, `ul` holds a list: its children are then `<li>`. Default `div`. */
  readonly as?: 'div' | 'ul';
  /** Least width of a column, as a CSS length; as many columns as fit. Default `16rem`. */
  readonly column?: string;
}

/**
 * Things of one kind side by side, as many a row as fit.
 *
 * @example <Grid column="20rem"><Card …/><Card …/></Grid>
 */
export const Grid = ({ as = 'div', column = '16rem', style, className, ...props }: GridProps) => {
  const Box = as as 'div';
  return (
    <Box
      {...props}
      style={{ '--column': column, ...style } as CSSProperties}
      className={classes('coodyssee-grid', className)}
    />
  );
};
