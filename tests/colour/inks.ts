import type { Ink } from '../../packages/logo/src/scene/ink.ts';

const ink = (name: string, screen: string, cmyk: Ink['cmyk']): Ink => ({ name, screen, cmyk });

/** Stand-ins for the tokens' inks: these tests are about the arithmetic, not about the brand. */
export const inks = {
  orange: ink('orange', '#EA5B0C', [0, 75, 100, 0]),
  'orange-texte': ink('orange-texte', '#B8430A', [0, 80, 100, 22]),
  ardoise: ink('ardoise', '#1E2B33', [70, 45, 40, 75]),
  neige: ink('neige', '#FFF5EC', [0, 4, 8, 0]),
  blanc: ink('blanc', '#FFFFFF', [0, 0, 0, 0]),
};

export const ground = (screen: string): Ink => ink('fond', screen, [0, 0, 0, 0]);

/** The same, as a member's colour is held against them. */
export const house = {
  primary: { ...inks.orange, the: 'l’orange de la coopérative' },
  ink: { ...inks.ardoise, on: 'sur fond ardoise', the: 'l’ardoise de la coopérative' },
  paper: { ...inks.blanc, on: 'sur fond blanc' },
  tint: { ...inks.neige, on: 'sur le fond neige' },
};
