import type { BadgeRequest } from './draw-badge.ts';

const band = (name: string, more: Partial<BadgeRequest> = {}): BadgeRequest => ({
  name,
  layout: 'band',
  ink: 'colour',
  width: 480,
  ...more,
});

/** One name a rung of the ladder, from the shortest on. */
export const ladderNames: readonly BadgeRequest[] = [
  'Ubac',
  'Atelier du Serre',
  'Atelier Brindezingue',
  'La Fabrique coopérative',
  'La Fabrique coopérative des possibles, des récits et des paysages',
  'Hydrogéomorphocartographiquement',
].map((name) => band(name));

/** A name as long as a form may send one. */
export const hundred =
  'La compagnie des accompagnatrices de haute montagne, de refuges, de récits et de fromages de chèvres, en Hautes-Alpes'.slice(
    0,
    100,
  );

/** Names that break most drawings. */
export const hardNames: readonly { readonly words: string; readonly request: BadgeRequest }[] = [
  { words: 'Une seule lettre', request: band('Ô', { trade: 'Chant et voix', colour: 'indigo' }) },
  { words: 'Du chinois', request: band('墨山书院', { trade: 'Formatrice en chinois', colour: 'firebrick' }) },
  {
    words: 'De l’arabe, de droite à gauche',
    request: band('واحة النسيم', { trade: 'Pâtisserie orientale' }),
  },
  {
    words: 'Une apostrophe, un œ',
    request: band("L'Œuf à la coque", { trade: 'Crémerie', colour: 'goldenrod' }),
  },
  {
    words: 'Une couleur trop pâle, foncée juste assez',
    request: band('Miel du Serre', { colour: 'lightyellow' }),
  },
  { words: 'Cent lettres', request: band(hundred) },
  {
    words: 'Un sceau au nom long',
    request: band('La Fabrique coopérative', { layout: 'seal', trade: 'Médiation', width: 300 }),
  },
  {
    words: 'En une encre, pour un tampon',
    request: band('Lo Fuòc e l’Aiga', { layout: 'seal', ink: 'line', width: 300 }),
  },
  {
    words: 'Sur l’ardoise',
    request: band('Pierre & Plume', { ink: 'dark', trade: 'Écrivain public', colour: 'gold' }),
  },
];
