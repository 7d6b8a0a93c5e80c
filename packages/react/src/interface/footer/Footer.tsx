import type { ComponentProps, ReactNode } from 'react';
import { needed } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import type { NavigationItem } from '../header/Header.tsx';
import { PageLink } from '../link/PageLink.tsx';
import { type LegalFacts, legalLines } from './legal-facts.ts';

export interface FooterProps extends ComponentProps<'footer'> {
  /** The logo; the foot is dark by day too, and says so to what it holds. */
  readonly logo?: ReactNode;
  /** Address, telephone, mail: how to reach the cooperative. */
  readonly contact?: ReactNode;
  /** Pages of the site, then the legal ones. */
  readonly items?: readonly NavigationItem[];
  /** Facts of the company; the ones that are missing are left out. */
  readonly legal: LegalFacts;
  /** Name of the navigation. Default « Pied de page ». */
  readonly navigationLabel?: string;
}

/**
 * Foot of every page, with what the law asks a site to say.
 *
 * @example <Footer legal={{ name: 'Coodyssée', siren: '508536364' }} items={[{ label: 'Annuaire', href: '/annuaire' }]} />
 */
export const Footer = ({
  logo,
  contact,
  items = [],
  legal,
  navigationLabel = 'Pied de page',
  className,
  children,
  ...props
}: FooterProps) => (
  <footer data-theme="dark" {...props} className={classes('coodyssee-footer', className)}>
    <div className="coodyssee-inner">
      {logo}
      {contact && <address>{contact}</address>}
      {items.length > 0 && (
        <nav aria-label={navigationLabel}>
          <ul>
            {items.map(({ label, href }) => (
              <li key={href}>
                <PageLink className="coodyssee-focus" href={href}>
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
      <ul className="coodyssee-footer-legal">
        {legalLines(needed('<Footer legal>', legal, "legal={{ name: 'Coodyssée' }}")).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  </footer>
);
