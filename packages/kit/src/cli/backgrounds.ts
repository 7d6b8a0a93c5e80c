import type { Entry } from '@coodyssee/logo';

/** A ground a person may ask for: the ink of that name, or none. */
export interface Background extends Entry {
  readonly ink: 'blanc' | 'neige' | 'ardoise' | 'orange' | 'noir' | null;
}

export const backgrounds: readonly Background[] = [
  { id: 'transparent', slug: 'transparent', label: 'Sans fond', ink: null },
  { id: 'white', slug: 'blanc', label: 'Blanc', ink: 'blanc' },
  { id: 'snow', slug: 'neige', label: 'Neige, le blanc chaud', ink: 'neige' },
  { id: 'slate', slug: 'ardoise', label: 'Ardoise', ink: 'ardoise' },
  { id: 'orange', slug: 'orange', label: 'Orange', ink: 'orange' },
  { id: 'black', slug: 'noir', label: 'Noir', ink: 'noir' },
];
