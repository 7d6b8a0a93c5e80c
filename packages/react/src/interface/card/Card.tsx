import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';
import { PageLink } from '../link/PageLink.tsx';

export interface CardProps extends Omit<ComponentProps<'article'>, 'title'> {
  readonly title: ReactNode;
  /** Default 3: under the section’s own title. */
  readonly headingLevel?: HeadingLevel;
  /** Makes the title a link whose target is the whole card; other links in it still work. */
  readonly href?: string;
  /** A few words over the title: a kind, a date. */
  readonly overline?: ReactNode;
  /** A drawing or a picture over the words, from edge to edge. */
  readonly media?: ReactNode;
  /** Under the words, at the card’s foot. */
  readonly footer?: ReactNode;
}

/**
 * One thing among others of its kind: a member, an event, a page.
 *
 * @example <Card title="Pôle Bâtiment" href="/poles/batiment">Neuf métiers du chantier.</Card>
 */
export const Card = ({
  title,
  headingLevel = 3,
  href,
  overline,
  media,
  footer,
  className,
  children,
  ...props
}: CardProps) => (
  <article {...props} className={classes('coodyssee-card', className)}>
    {media && <div className="coodyssee-card-media">{media}</div>}
    <div className="coodyssee-card-body">
      {overline && <p className="coodyssee-overline">{overline}</p>}
      <Heading level={headingLevel} size="5">
        {href ? (
          <PageLink className="coodyssee-focus" href={href}>
            {title}
          </PageLink>
        ) : (
          title
        )}
      </Heading>
      {children}
      {footer && <div className="coodyssee-card-footer">{footer}</div>}
    </div>
  </article>
);
