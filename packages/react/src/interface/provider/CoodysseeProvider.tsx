'use client';
import { type ComponentProps, useContext } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { LanguageContext, languageOf } from '../base/language.ts';
import { type Theme, ThemeContext } from '../base/theme.ts';

type Router = ComponentProps<typeof RouterProvider>;

export interface CoodysseeProviderProps extends ComponentProps<'div'> {
  /** `auto` follows the system, or the page around. Default `auto`. */
  readonly theme?: Theme;
  /**
   * The language of what the components say themselves: labels, refusals, dates, numbers, announcements. French and
   * English are spoken. Default `fr-FR`.
   */
  readonly locale?: string;
  /** Follows a link of the application without a new page; without it, links work as in any page. */
  readonly navigate?: Router['navigate'];
  /** Turns a link of the application into an address, where the router has a base. */
  readonly useHref?: Router['useHref'];
}

const none = {};

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
            {navigate ? (
              <RouterProvider navigate={navigate} {...(useHref && { useHref })}>
                {children}
              </RouterProvider>
            ) : (
              children
            )}
          </div>
        </ThemeContext.Provider>
      </LanguageContext.Provider>
    </I18nProvider>
  );
};
