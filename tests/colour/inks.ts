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
