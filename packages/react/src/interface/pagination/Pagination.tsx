import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Icon } from '../base/Icon.tsx';
import { needed } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import { PageLink } from '../link/PageLink.tsx';
import { pageWindow } from './page-window.ts';

export interface PaginationProps extends ComponentProps<'nav'> {
  /** The page shown, from 1. */
  readonly current: number;
  /** How many there are. */
  readonly total: number;
  /** The address of a page. */
  readonly href: (page: number) => string;
  /** Default « Page précédente ». */
  readonly previousLabel?: string;
  /** Default « Page suivante ». */
  readonly nextLabel?: string;
}

/**
 * Links from page to page of a long list; nothing where there is one page only.
 *
 * @example <Pagination current={2} total={9} href={(page) => `?page=${page}`} />
 */
export function Pagination({
  current,
  total,
  href,
  previousLabel = 'Page précédente',
  nextLabel = 'Page suivante',
  className,
  ...props
}: PaginationProps) {
  const addressOf = needed('<Pagination href>', href, "href={(page) => '?page=' + page}");
  if (total < 2) return null;
  const step = (page: number, label: string, Mark: typeof ChevronLeft) =>
    page >= 1 &&
    page <= total && (
      <li>
        <PageLink className="coodyssee-focus" href={addressOf(page)} aria-label={label}>
          <Icon>
            <Mark />
          </Icon>
        </PageLink>
      </li>
    );
  return (
    <nav aria-label="Pages" {...props} className={classes('coodyssee-pagination', className)}>
      <ul>
        {step(current - 1, previousLabel, ChevronLeft)}
        {pageWindow(current, total).map((slot, index) =>
          slot === 'gap' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap is told from the other by its place
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={slot}>
              <PageLink
                className="coodyssee-focus"
                href={addressOf(slot)}
                aria-label={`Page ${slot}`}
                aria-current={slot === current ? 'page' : undefined}
              >
                {slot}
              </PageLink>
            </li>
          ),
        )}
        {step(current + 1, nextLabel, ChevronRight)}
      </ul>
    </nav>
  );
}
