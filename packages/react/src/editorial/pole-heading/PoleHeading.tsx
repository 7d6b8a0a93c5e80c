import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../interface/classes.ts';
import { Heading, type HeadingLevel } from '../../interface/heading/Heading.tsx';

export interface PoleHeadingProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Name of the pôle alone: « Bâtiment ». */
  readonly name: string;
  /** The cooperative’s own symbol: a pôle has no logo of its own. */
  readonly mark: ReactNode;
  /** What the pôle brings together. */
  readonly children?: ReactNode;
  /** Default 1: top of the pôle’s page. */
  readonly headingLevel?: HeadingLevel;
  /** Before the name. Default « Pôle ». */
  readonly label?: string;
}

/**
 * Top of a pôle’s page: the same mark as everywhere, and the pôle in words.
 *
 * @example <PoleHeading name="Bâtiment" mark={<Logo variant="symbol" />}>Neuf métiers du chantier.</PoleHeading>
 */
export const PoleHeading = ({
  name,
  mark,
  children,
  headingLevel = 1,
  label = 'Pôle',
  className,
  ...props
}: PoleHeadingProps) => (
  <div {...props} className={classes('coodyssee-pole', className)}>
    <div className="coodyssee-pole-mark">{mark}</div>
    <Heading level={headingLevel} size="display">
      {`${label} ${name}`}
    </Heading>
    {children && <div className="coodyssee-lead">{children}</div>}
  </div>
);
