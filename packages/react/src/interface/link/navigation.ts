'use client';
import { createContext } from 'react';

/** How the application around goes from page to page. */
export interface Navigation {
  /** Shows a page of the application without a new document; without it, links work as in any page. */
  readonly navigate?: ((href: string) => void) | undefined;
  /** Turns a link of the application into an address. */
  readonly useHref: (href: string) => string;
}

export const NavigationContext = createContext<Navigation>({ useHref: (href) => href });
