import type { ComponentProps } from 'react';
import { listOf } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import { PageLink } from '../link/PageLink.tsx';

/** A page on the way; the last one is the page itself and needs no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export interface BreadcrumbsProps extends ComponentProps<'nav'> {
  /** From the home page down to this one. */
  readonly items: readonly Crumb[];
}

/**
 * Where the page stands in the site.
 *
 * @example <Breadcrumbs items={[{ label: 'Accueil', href: '/' }, { label: 'Annuaire' }]} />
 */
export const Breadcrumbs = ({ items, className, ...props }: BreadcrumbsProps) => (
  <nav aria-label="Fil d’Ariane" {...props} className={classes('coodyssee-breadcrumbs', className)}>
    <ol>
      {listOf('<Breadcrumbs items>', items).map(({ label, href }, index) => (
        <li key={`${href}-${label}`}>
          {index === items.length - 1 ? (
            <span aria-current="page">{label}</span>
          ) : (
            <PageLink href={href}>{label}</PageLink>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
