import { useSyncExternalStore } from 'react';
import { addons } from 'storybook/preview-api';
import type { Mode } from './brand-theme.ts';

/** What the toolbar says: a mode, or the system's. */
type Choice = Mode | 'system';

const night = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const asChoice = (word: unknown): Choice => (word === 'light' || word === 'dark' ? word : 'system');

/** A page that is opened by its address has its choice there: `globals=theme:dark`. */
const fromAddress = (): Choice =>
  asChoice(/(?:^|;)theme:(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1]);

let choice = fromAddress();

/** Puts a choice on the page: an attribute forces a mode, none leaves it to the system. */
export function showMode(word: unknown): void {
  choice = asChoice(word);
  const { dataset } = document.documentElement;
  if (choice === 'system') delete dataset.theme;
  else dataset.theme = choice;
  for (const listener of listeners) listener();
}

const current = (): Mode => (choice === 'system' ? (night.matches ? 'dark' : 'light') : choice);

/** Pages have no story that would be told of the toolbar: they listen to it themselves. */
export function followToolbar(): void {
  document.documentElement.lang = 'fr';
  showMode(choice);
  addons.ready().then((channel) => {
    channel.on('globalsUpdated', ({ globals }: { globals: { theme?: unknown } }) => showMode(globals.theme));
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  night.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    night.removeEventListener('change', listener);
  };
}

/** The mode that is seen, and seen to change. */
export const useMode = (): Mode => useSyncExternalStore(subscribe, current);
