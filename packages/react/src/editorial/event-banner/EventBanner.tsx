import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../interface/classes.ts';
import { Heading, type HeadingLevel, type HeadingSize } from '../../interface/heading/Heading.tsx';
import { PageLink } from '../../interface/link/PageLink.tsx';
import { Tag } from '../../interface/tag/Tag.tsx';
import { type Day, dayParts, frenchDays } from '../dates/french-date.ts';

export interface EventBannerProps extends Omit<ComponentProps<'article'>, 'title'> {
  readonly title: ReactNode;
  readonly from: Day;
  /** Last day. Default: one day only. */
  readonly to?: Day;
  /** The day of reading: an event that is over says so. Give it from the server or the build. */
  readonly today: Day;
  /** « de 9 h à 17 h ». */
  readonly hours?: string;
  readonly place: ReactNode;
  /** Address of the event’s page. */
  readonly href?: string;
  /** Default 3. */
  readonly headingLevel?: HeadingLevel;
  /** Default `4`; `1` at the top of the event’s own page. */
  readonly size?: HeadingSize;
  /** Default « Évènement passé ». */
  readonly pastLabel?: string;
}

/**
 * When and where to meet: the first day stands in the disc, the rest is said in full.
 *
 * @example <EventBanner title="Portes ouvertes" from="2026-06-12" today="2026-05-01" place="Salle des fêtes, Embrun" />
 */
export function EventBanner({
  title,
  from,
  to = from,
  today,
  hours,
  place,
  href,
  headingLevel = 3,
  size = '4',
  pastLabel = 'Évènement passé',
  className,
  children,
  ...props
}: EventBannerProps) {
  const past = to < today;
  const { number, month } = dayParts(from);
  return (
    <article {...props} data-past={past || undefined} className={classes('coodyssee-event', className)}>
      <p className="coodyssee-event-day" aria-hidden="true">
        <strong>{number}</strong>
        {month}
      </p>
      <div>
        {past && <Tag>{pastLabel}</Tag>}
        <Heading level={headingLevel} size={size}>
          {href ? (
            <PageLink className="coodyssee-focus" href={href}>
              {title}
            </PageLink>
          ) : (
            title
          )}
        </Heading>
        <p>
          <time dateTime={from}>{frenchDays(from, to)}</time>
          {hours && `, ${hours}`}
        </p>
        <p data-part="place">{place}</p>
        {children}
      </div>
    </article>
  );
}
