import type { Support } from '@coodyssee/kit';

/** The supports that take longest, measured: begun last, one of them would keep the others waiting. */
const heaviest: readonly string[] = [
  'badge-screen',
  'tampon',
  'notice',
  'etiquettes',
  'gravure-laser',
  'letter',
  'carte-de-visite',
  'marquage-a-chaud',
  'verre',
  'badge-print',
];

const rank = ({ id }: Support): number => {
  const at = heaviest.indexOf(id);
  return at < 0 ? heaviest.length : at;
};

/** The order in which several workers finish soonest. */
export const heaviestFirst = (supports: readonly Support[]): readonly Support[] =>
  supports.toSorted((a, b) => rank(a) - rank(b));
