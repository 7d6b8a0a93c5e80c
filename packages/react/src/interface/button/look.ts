import type { ReactNode } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
/** Every one of them, the usual one first. */
export const buttonVariants: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger'];

export type ButtonSize = 'sm' | 'md' | 'lg';

/** How a button looks, and a link that looks like one. */
export interface ButtonLook {
  /** `primary` once a view, for what it is there for. Default `primary`. */
  readonly variant?: ButtonVariant;
  /** Height: 32, 40 or 48 px. Default `md`. */
  readonly size?: ButtonSize;
  /** Before the words: an icon of lucide-react, or any drawing of 24 by 24. */
  readonly icon?: ReactNode;
}
