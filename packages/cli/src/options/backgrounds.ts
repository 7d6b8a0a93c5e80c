import type { Entry, InkSet } from '@coodyssee/logo/catalogue';

/** A ground a person may ask for: the ink of that name, or none. */
export interface Background extends Entry {
  readonly ink: 'blanc' | 'neige' | 'ardoise' | 'orange' | 'noir' | null;
  /** The ink sets that are seen on it, written when none is asked for; none where any may be. */
  readonly inks?: readonly InkSet[];
}

export const backgrounds: readonly Background[] = [
  { id: 'transparent', slug: 'transparent', label: 'Sans fond', ink: null },
  { id: 'white', slug: 'blanc', label: 'Blanc', ink: 'blanc', inks: ['colour', 'black'] },
  { id: 'snow', slug: 'neige', label: 'Neige, le blanc chaud', ink: 'neige', inks: ['colour', 'black'] },
  { id: 'slate', slug: 'ardoise', label: 'Ardoise', ink: 'ardoise', inks: ['dark', 'white'] },
  { id: 'orange', slug: 'orange', label: 'Orange', ink: 'orange', inks: ['reversed', 'black'] },
  { id: 'black', slug: 'noir', label: 'Noir', ink: 'noir', inks: ['dark', 'white'] },
];

/** The ground an ink set brings along where none is asked for. */
export const ownGround = (ink: Entry<InkSet>): Background['ink'] => (ink.id === 'reversed' ? 'orange' : null);
