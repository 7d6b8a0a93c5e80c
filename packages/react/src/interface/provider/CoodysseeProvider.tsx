'use client';
import { type ComponentProps, useContext, useMemo } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { LanguageContext, languageOf } from '../base/language.ts';
import { type Theme, ThemeContext } from '../base/theme.ts';
import { type Navigation, NavigationContext } from '../link/navigation.ts';
import { useStyleSheet } from './use-style-sheet.ts';

type Router = ComponentProps<typeof RouterProvider>;

export interface CoodysseeProviderProps extends ComponentProps<'div'> {
  /** `auto` follows the system, or the page around. Default `auto`. */
  readonly theme?: Theme;
  /**
   * The language of what the components say themselves: labels, refusals, dates, numbers, announcements. French and
   * English are spoken. Default `fr-FR`.
   */
  readonly locale?: string;
  /**
   * Follows a link of the application without a new page, whichever component it stands in; without it, links work as
   * in any page.
   */
  readonly navigate?: Router['navigate'];
  /** Turns a link of the application into an address, where the router has a base. */
  readonly useHref?: Router['useHref'];
}

const none = {};
const asItIs = (href: string): string => href;

/** What the plain links of Header, Card and the others follow; the headless links have a router of their own. */
function useNavigation({
  navigate,
  useHref,
}: Pick<CoodysseeProviderProps, 'navigate' | 'useHref'>): Navigation {
  const around = useContext(NavigationContext);
  return useMemo(
    () =>
      navigate
        ? { navigate: (href: string) => navigate(href, undefined), useHref: useHref ?? asItIs }
        : around,
    [navigate, useHref, around],
  );
}

/**
 * The ground that the components stand on, once around a page: language, theme, links.
 *
 * @example <CoodysseeProvider theme="dark" navigate={router.push}>…</CoodysseeProvider>
 */
export const CoodysseeProvider = ({
  theme = 'auto',
  locale = 'fr-FR',
  navigate,
  useHref,
  className,
  children,
  ...props
}: CoodysseeProviderProps) => {
  const around = useContext(ThemeContext);
  const navigation = useNavigation({ navigate, useHref });
  useStyleSheet();
  return (
    <I18nProvider locale={locale}>
      <LanguageContext.Provider value={languageOf(locale)}>
        <ThemeContext.Provider value={theme === 'auto' ? around : theme}>
          <div
            lang={locale}
            {...(theme === 'auto' ? none : { 'data-theme': theme })}
            {...props}
            className={className ? `coodyssee-page ${className}` : 'coodyssee-page'}
          >
            <NavigationContext.Provider value={navigation}>
              {navigate ? (
                <RouterProvider navigate={navigate} {...(useHref && { useHref })}>
                  {children}
                </RouterProvider>
              ) : (
                children
              )}
            </NavigationContext.Provider>
          </div>
        </ThemeContext.Provider>
      </LanguageContext.Provider>
    </I18nProvider>
  );
};
