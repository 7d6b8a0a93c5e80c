'use client';
import type { RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from '../classes.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

export interface ButtonProps extends AriaButtonProps, RefAttributes<HTMLButtonElement> {
  /** `primary` once a view, for what it is there for. Default `primary`. */
  readonly variant?: ButtonVariant;
  /** Height: 32, 40 or 48 px. Default `md`. */
  readonly size?: ButtonSize;
}

/**
 * Does something on the page; to go somewhere, take a `Link`.
 *
 * @example <Button onPress={save}>Enregistrer</Button>
 */
export const Button = ({ variant = 'primary', size = 'md', className, ...props }: ButtonProps) => (
  <AriaButton
    {...props}
    data-variant={variant}
    data-size={size}
    className={classes('coodyssee-button', className)}
  />
);
