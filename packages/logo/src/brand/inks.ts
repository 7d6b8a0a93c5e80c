import { inks as tokens } from '@coodyssee/tokens';
import type { BrandInks } from '../lockup/brand.ts';

/** The tokens by what they are for, with the words that a French sentence needs for them. */
export const inks = {
  primary: { ...tokens.orange, on: 'sur fond orange', the: 'l’orange de la coopérative' },
  primaryText: { ...tokens['orange-texte'], on: 'sur fond orange foncé' },
  ink: { ...tokens.ardoise, on: 'sur fond ardoise', the: 'l’ardoise de la coopérative' },
  inkText: tokens['ardoise-texte'],
  tint: { ...tokens.neige, on: 'sur le fond neige' },
  black: { ...tokens.noir, on: 'sur fond noir' },
  paper: { ...tokens.blanc, on: 'sur fond blanc' },
} as const satisfies BrandInks;
