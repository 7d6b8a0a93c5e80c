import { type ReactNode, useId } from 'react';
import { Band, type BandProps } from '../../interface/band/Band.tsx';
import { classes } from '../../interface/classes.ts';
import { Heading, type HeadingLevel } from '../../interface/heading/Heading.tsx';
import { Gathering } from '../gathering/Gathering.tsx';

/** The others, on the ground of the logo, and one place left. */
const others = [undefined, undefined, undefined, undefined];

export interface CallToJoinProps extends Omit<BandProps, 'tone' | 'backdrop' | 'title'> {
  /** Default « Il reste une place dans la cordée ». */
  readonly title?: ReactNode;
  /** One link or one button. */
  readonly action: ReactNode;
  /** Default 2. */
  readonly headingLevel?: HeadingLevel;
}

/**
 * The invitation at the foot of a page: a rope of people, and a place drawn in dashes for who reads.
 *
 * @example <CallToJoin action={<Link button="primary" href="/rejoindre">Venir à une réunion</Link>}>…</CallToJoin>
 */
export function CallToJoin({
  title = 'Il reste une place dans la cordée',
  action,
  headingLevel = 2,
  className,
  children,
  ...props
}: CallToJoinProps) {
  const name = useId();
  return (
    <Band aria-labelledby={name} {...props} tone="brand" className={classes('coodyssee-join', className)}>
      <div>
        <Heading id={name} level={headingLevel} size="1">
          {title}
        </Heading>
        {children}
        {action}
      </div>
      <Gathering colours={others} openPlace />
    </Band>
  );
}
