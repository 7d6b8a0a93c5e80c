import type { Entry, InkRole, InkSet } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';

/** A ground a person may ask for: the ink of that role, or none. */
export interface Background extends Entry {
  readonly ink: InkRole | null;
  /** Ids of the ink sets that are seen on it, written when none is asked for; none where any may be. */
  readonly inks?: readonly string[];
}

const ground = (id: string, label: string, ink: InkRole, inks: readonly string[]): Background => ({
  id,
  slug: brand.inks[ink].name,
  label,
  ink,
  inks,
});

export const backgrounds: readonly Background[] = [
  { id: 'transparent', slug: 'transparent', label: 'Sans fond', ink: null },
  ground('white', 'Blanc', 'paper', ['colour', 'black']),
  ground('snow', 'Neige, le blanc chaud', 'tint', ['colour', 'black']),
  ground('slate', 'Ardoise', 'ink', ['dark', 'white']),
  ground('orange', 'Orange', 'primary', ['reversed', 'black']),
  ground('black', 'Noir', 'black', ['dark', 'white']),
];

/** The ground an ink set brings along where none is asked for. */
export const ownGround = ({ bringsGround, ground: own }: InkSet): InkRole | null =>
  bringsGround ? own : null;
