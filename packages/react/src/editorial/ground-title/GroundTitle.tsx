import { classes } from '../../interface/classes.ts';
import { Heading, type HeadingProps } from '../../interface/heading/Heading.tsx';

/**
 * A section’s title on the identity’s ground: a flat disc stands before the words, and its base runs out
 * under them.
 *
 * @example <GroundTitle level={2}>Les rendez-vous</GroundTitle>
 */
export const GroundTitle = ({ className, children, ...props }: HeadingProps) => (
  <Heading {...props} className={classes('coodyssee-ground-title', className)}>
    <span>{children}</span>
  </Heading>
);
