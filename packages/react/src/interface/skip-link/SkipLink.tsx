import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export interface SkipLinkProps extends ComponentProps<'a'> {
  /** Where the content begins. Default `#contenu`: put that id on `<main>`. */
  readonly href?: string;
}

/**
 * The first link of a page: seen when it has the focus, it goes past the navigation.
 *
 * @example <SkipLink /> … <main id="contenu" tabIndex={-1}>
 */
export const SkipLink = ({ href = '#contenu', className, children, ...props }: SkipLinkProps) => (
  <a {...props} href={href} className={classes('coodyssee-skip-link coodyssee-focus', className)}>
    {children ?? 'Aller au contenu'}
  </a>
);
