import type { Theme } from '../base/theme.ts';
import { defaultKey } from './theme-script.ts';

/**
 * Shows a theme on the whole page, and keeps it for the next visit; `auto` follows the system again.
 *
 * @example <Switch onChange={(isDark) => chooseTheme(isDark ? 'dark' : 'light')}>Nuit</Switch>
 */
export function chooseTheme(theme: Theme, storageKey: string = defaultKey): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // a browser that keeps nothing still shows it
  }
}
