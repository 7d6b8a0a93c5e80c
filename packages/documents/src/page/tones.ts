import type { BrandInks } from '@coodyssee/logo';

/** A ground and what may be written on it: every pair holds its contrast, which a test measures. */
const roles = {
  paper: { ground: 'paper', text: 'inkText', muted: 'inkText', accent: 'primaryText', display: 'ink' },
  tint: { ground: 'tint', text: 'inkText', muted: 'inkText', accent: 'primaryText', display: 'ink' },
  ink: { ground: 'ink', text: 'paper', muted: 'paper', accent: 'paper', display: 'paper' },
  // white is for large words alone on the orange; small ones are black
  primary: { ground: 'primary', text: 'black', muted: 'black', accent: 'paper', display: 'paper' },
} as const;

export type ToneName = keyof typeof roles;
export type ToneRole = keyof (typeof roles)['paper'];

/** The inks of each tone. */
export const tonesOf = (inks: BrandInks) =>
  Object.fromEntries(
    Object.entries(roles).map(([name, tone]) => [
      name,
      Object.fromEntries(Object.entries(tone).map(([role, ink]) => [role, inks[ink]])),
    ]),
  ) as Readonly<Record<ToneName, Readonly<Record<ToneRole, BrandInks['paper']>>>>;
