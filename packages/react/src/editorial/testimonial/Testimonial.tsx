import type { ComponentProps, ReactNode } from 'react';
import { PersonMark } from '../../brand/person/PersonMark.tsx';
import { classes } from '../../interface/classes.ts';
import { type Day, frenchDay } from '../dates/french-date.ts';
import { memberStyle } from '../member/colours.ts';

/** The person’s agreement to be quoted: when it was given, and where it is kept. Never shown in full. */
export interface Consent {
  readonly given: Day;
  /** Where the signed agreement can be found: a file’s name, a folder. */
  readonly record: string;
}

export interface TestimonialProps extends Omit<ComponentProps<'figure'>, 'children'> {
  /** The words themselves, without quotation marks. */
  readonly children: ReactNode;
  /** Who says it. */
  readonly name: string;
  /** As what they speak: a trade and a town, a customer. */
  readonly capacity: string;
  /** The day it was said: a testimony ages. */
  readonly date: Day;
  /** A testimony without an agreement is not published. */
  readonly consent: Consent;
  /** The member’s own colour. Default: the cooperative’s orange. */
  readonly colour?: string;
  /** In the place of the drawn person. */
  readonly mark?: ReactNode;
}

/**
 * What a member, or a member’s customer, says.
 *
 * @example <Testimonial name="Atelier Ubac" capacity="Ébéniste" date="2026-03-01" consent={{ given: '2026-03-02', record: 'accord-ubac.pdf' }}>…</Testimonial>
 */
export const Testimonial = ({
  children,
  name,
  capacity,
  date,
  consent,
  colour,
  mark,
  className,
  style,
  ...props
}: TestimonialProps) => (
  <figure
    {...props}
    data-consent={consent.given}
    style={{ ...(colour && memberStyle(colour)), ...style }}
    className={classes('coodyssee-member coodyssee-testimonial', className)}
  >
    <blockquote>
      <p>
        {'«\u00a0'}
        {children}
        {'\u00a0»'}
      </p>
    </blockquote>
    <figcaption>
      {mark ?? <PersonMark name={name} size={64} decorative />}
      <span>
        <strong>{name}</strong>
        {capacity}
        <time dateTime={date}>{`Recueilli le ${frenchDay(date)}, publié avec accord`}</time>
      </span>
    </figcaption>
  </figure>
);
