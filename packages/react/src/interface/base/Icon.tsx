import type { ReactNode } from 'react';

export type IconSize = 'sm' | 'md' | 'lg';

export interface IconProps {
  /** A drawing of 24 by 24 in strokes, from lucide-react for instance. */
  readonly children: ReactNode;
  /** 16, 20 or 24 px at the reader’s usual text size. Default `md`. */
  readonly size?: IconSize;
  /** Said in its place; without it the icon is only decoration beside words. */
  readonly label?: string;
}

/**
 * The one place where an icon’s size and stroke are set.
 *
 * @example <Icon size="sm"><Mountain /></Icon>
 */
export const Icon = ({ children, size = 'md', label }: IconProps) => (
  <span
    className="coodyssee-icon"
    data-size={size}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    {children}
  </span>
);
