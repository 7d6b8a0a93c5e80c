import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../interface/classes.ts';
import { Heading, type HeadingLevel } from '../../interface/heading/Heading.tsx';
import { memberStyle } from './colours.ts';

export interface MemberHeadingProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Name of the activity; the title takes the `id`. */
  readonly name: string;
  readonly trade: string;
  /** What the member is to the cooperative: one of the badge’s wordings. */
  readonly endorsement: string;
  /** The member’s own colour. Default: the cooperative’s orange. */
  readonly colour?: string;
  /** The member’s sign: a `PersonMark`, a portrait. */
  readonly mark: ReactNode;
  /** Default 1: top of the member’s page. */
  readonly headingLevel?: HeadingLevel;
}

/**
 * Top of a member’s page, set as the badge: the member first and large, on a ground of the member’s colour,
 * the cooperative second, under it.
 *
 * @example <MemberHeading name="Atelier Ubac" trade="Ébéniste" endorsement="une activité de la coopérative Coodyssée" mark={<PersonMark name="Atelier Ubac" size={160} decorative />} />
 */
export const MemberHeading = ({
  id,
  name,
  trade,
  endorsement,
  colour,
  mark,
  headingLevel = 1,
  className,
  style,
  ...props
}: MemberHeadingProps) => (
  <div
    {...props}
    style={{ ...(colour && memberStyle(colour)), ...style }}
    className={classes('coodyssee-member coodyssee-member-heading', className)}
  >
    <div>
      {mark}
      <Heading id={id} level={headingLevel} size="display">
        <bdi>{name}</bdi>
      </Heading>
    </div>
    <p>{trade}</p>
    <p>{endorsement}</p>
  </div>
);
