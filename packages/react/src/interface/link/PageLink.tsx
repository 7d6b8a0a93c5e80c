'use client';
import { type ComponentProps, type MouseEvent, useContext } from 'react';
import { NavigationContext } from './navigation.ts';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly href?: string | undefined;
}

/** A click that means « here and now »: any other is the browser's own, for a new tab, a window or a file. */
const isPlain = ({ button, metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || altKey || shiftKey);

/** A link to another page of the same site, in the same tab; a place on this page is the browser's own. */
const isOfApplication = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  (!link.target || link.target === '_self') &&
  !link.hasAttribute('download') &&
  !link.getAttribute('href')?.startsWith('#');

/**
 * The link inside every component that is given an address: plain markup, which the provider's `navigate` follows
 * where there is one.
 */
export function PageLink({ href, onClick, ...props }: PageLinkProps) {
  const { navigate, useHref } = useContext(NavigationContext);
  const address = useHref(href ?? '');
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigate || !href || event.defaultPrevented) return;
    if (!isPlain(event) || !isOfApplication(event.currentTarget)) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...props} href={href === undefined ? undefined : address} onClick={follow} />;
}
