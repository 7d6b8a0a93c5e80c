import type { ComponentProps, ReactNode } from 'react';
import { PersonMark } from '../../brand/person/PersonMark.tsx';
import { classes } from '../../interface/classes.ts';
import { Heading, type HeadingLevel } from '../../interface/heading/Heading.tsx';
import { PageLink } from '../../interface/link/PageLink.tsx';
import { memberStyle } from '../member/colours.ts';

/** What the directory says of a member. */
export interface Entrepreneur {
  readonly id: string;
  /** Name of the activity, as its own papers write it. */
  readonly name: string;
  readonly trade: string;
  readonly town: string;
  /** Address of the member’s page. */
  readonly href?: string;
  /** The member’s own colour: a word or a code. Default: the cooperative’s orange. */
  readonly colour?: string;
  /** Family of trades that the directory sorts by: « Bâtiment ». */
  readonly sector?: string;
}

export interface EntrepreneurCardProps extends ComponentProps<'article'> {
  readonly entrepreneur: Entrepreneur;
  /** Default 3: under the section’s own title. */
  readonly headingLevel?: HeadingLevel;
  /** In the place of the drawn person: a portrait, the member’s own sign. */
  readonly mark?: ReactNode;
}

/**
 * A member in the directory, set as in the badge: the person stands on a ground of the member’s colour, which
 * runs out under the name.
 *
 * @example <EntrepreneurCard entrepreneur={{ id: '1', name: 'Atelier Ubac', trade: 'Ébéniste', town: 'Gap', href: '/ubac' }} />
 */
export const EntrepreneurCard = ({
  entrepreneur: { name, trade, town, href, colour },
  headingLevel = 3,
  mark,
  className,
  style,
  ...props
}: EntrepreneurCardProps) => (
  <article
    {...props}
    style={{ ...(colour && memberStyle(colour)), ...style }}
    className={classes('coodyssee-card coodyssee-member coodyssee-entrepreneur', className)}
  >
    <div>
      {mark ?? <PersonMark name={name} size={64} decorative />}
      <Heading level={headingLevel} size="5">
        {href ? (
          <PageLink className="coodyssee-focus" href={href}>
            <bdi>{name}</bdi>
          </PageLink>
        ) : (
          <bdi>{name}</bdi>
        )}
      </Heading>
    </div>
    <p>{trade}</p>
    <p data-part="town">{town}</p>
  </article>
);
