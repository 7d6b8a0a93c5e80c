'use client';
import { useEffect } from 'react';
import { tell } from '../base/mistakes.ts';

/** Says that the style sheet was forgotten: without it a page has every word and no look, and no error. */
export function useStyleSheet(): void {
  useEffect(() => {
    const tokens = getComputedStyle(document.documentElement).getPropertyValue('--coodyssee-color-text');
    if (!tokens.trim())
      tell("The page has no style sheet: import '@coodyssee/react/styles.css' once, at its root.");
  }, []);
}
