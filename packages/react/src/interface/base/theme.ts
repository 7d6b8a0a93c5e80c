'use client';
import { createContext, useContext } from 'react';

/** `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme that the nearest provider forces, if it does. */
export const ThemeContext = createContext<Theme>('auto');

/**
 * The attribute that carries the theme over to what floats outside its provider’s element:
 * a popover, a dialog, a tooltip.
 *
 * @example <Popover {...useThemeAttribute()} />
 */
export function useThemeAttribute(): { readonly 'data-theme'?: 'light' | 'dark' } {
  const theme = useContext(ThemeContext);
  return theme === 'auto' ? {} : { 'data-theme': theme };
}
