import { Menu, X } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Icon } from '../base/Icon.tsx';
import { listOf } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import { PageLink } from '../link/PageLink.tsx';

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
}

export interface HeaderProps extends ComponentProps<'header'> {
  /** The logo, already inside its link to the home page. */
  readonly logo: ReactNode;
  readonly items: readonly NavigationItem[];
  /** The `href` of the page shown, or of the part of the site that holds it. */
  readonly current?: string;
  /** At the end of the line: one button or one link. */
  readonly action?: ReactNode;
  /** Name of the navigation. Default « Navigation principale ». */
  readonly navigationLabel?: string;
  /** Default « Menu ». */
  readonly menuLabel?: string;
  /** Default « Fermer le menu ». */
  readonly closeLabel?: string;
}

/**
 * Top of every page. Where its container is narrow the navigation becomes a menu, opened by the browser
 * itself: it works before and without script, and closes with Escape.
 *
 * @example <Header logo={<a href="/"><Logo /></a>} items={items} current="/annuaire" />
 */
export function Header({
  logo,
  items,
  current,
  action,
  navigationLabel = 'Navigation principale',
  menuLabel = 'Menu',
  closeLabel = 'Fermer le menu',
  className,
  ...props
}: HeaderProps) {
  const menu = useId();
  return (
    <header {...props} className={classes('coodyssee-header', className)}>
      <div className="coodyssee-inner">
        {logo}
        <button className="coodyssee-header-button coodyssee-focus" type="button" popoverTarget={menu}>
          <Icon>
            <Menu />
          </Icon>
          {menuLabel}
        </button>
        <nav id={menu} popover="auto" aria-label={navigationLabel}>
          <button
            className="coodyssee-header-button coodyssee-focus"
            type="button"
            popoverTarget={menu}
            popoverTargetAction="hide"
          >
            <Icon>
              <X />
            </Icon>
            {closeLabel}
          </button>
          <ul>
            {listOf('<Header items>', items).map(({ label, href }) => (
              <li key={href}>
                <PageLink
                  className="coodyssee-focus"
                  href={href}
                  aria-current={href === current ? 'page' : undefined}
                >
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
          {action}
        </nav>
      </div>
    </header>
  );
}
