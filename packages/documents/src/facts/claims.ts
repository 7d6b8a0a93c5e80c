import type { ProofId } from './evidence.ts';

/** Where a demand was written down. */
export const sources = {
  plan: 'plan de communication, 2021',
  seminar: 'séminaire des Coodysséens',
} as const;

/** A demand of the cooperative, what was decided, and what proves it. */
export interface Claim {
  readonly id: string;
  readonly quote: string;
  readonly source: keyof typeof sources;
  readonly answer: string;
  readonly proofs: readonly [ProofId, ...ProofId[]];
}

export const claims: readonly Claim[] = [
  {
    id: 'moderniser',
    quote: 'Moderniser, refondre',
    source: 'plan',
    answer:
      'Un dessin d’aplats, calculé à partir de quelques nombres : il tient sur un téléphone, se brode, se grave et se découpe.',
    proofs: ['small', 'sameBytes'],
  },
  {
    id: 'rondeurs',
    quote: 'Cercle orange, ronds : ok mais pas trop de rondeurs',
    source: 'plan',
    answer:
      'Le cercle et les têtes restent. Les épaules deviennent des pentes droites, le disque est coupé net.',
    proofs: ['oneSlope'],
  },
  {
    id: 'stabiliser',
    quote: 'Il faut stabiliser',
    source: 'plan',
    answer:
      'Le disque repose sur une base de niveau, et toute la maison s’aligne dessus : logos, badges, cartes, affiches.',
    proofs: ['base'],
  },
  {
    id: 'personnages',
    quote: 'Personnages ok mais pas trop bisounours',
    source: 'plan',
    answer:
      'Ni visage, ni sourire, ni geste : une tête, des épaules. Assez pour se reconnaître, trop peu pour attendrir.',
    proofs: ['heads'],
  },
  {
    id: 'rassemblement',
    quote: 'Garder esprit spécifique rassemblement et économie sociale et solidaire',
    source: 'plan',
    answer:
      'Trois égaux se tiennent par l’épaule : leur ligne commune est une crête. Retirez quelqu’un, la montagne n’y est plus.',
    proofs: ['heads'],
  },
  {
    id: 'dynamisme',
    quote: 'Dynamisme, modernité, stabilité',
    source: 'plan',
    answer:
      'La pente monte, la base tient. Le mouvement vient de la montagne, pas d’une flèche ni d’une vague.',
    proofs: ['oneSlope', 'base'],
  },
  {
    id: 'orange',
    quote: 'Orange…',
    source: 'plan',
    answer: 'L’orange reste, en deux versions : l’une pour les formes, l’autre, plus foncée, pour les mots.',
    proofs: ['oranges'],
  },
  {
    id: 'utilisable',
    quote: 'Penser à l’utilisabilité par les coodysséens',
    source: 'plan',
    answer:
      'Une ligne dans un tableau suffit : la machine rend le badge, la carte, le courrier, l’affiche, prêts à servir.',
    proofs: ['names', 'statuses'],
  },
  {
    id: 'adoptable',
    quote: 'Adoptable par eux dans leur propre identité',
    source: 'plan',
    answer:
      'Le massif prend la couleur de l’activité et devient le sol de son nom. Qui a un logo le garde, et il passe devant.',
    proofs: ['hue', 'ownLogo'],
  },
  {
    id: 'monochrome',
    quote: 'Prévoir version « badge », monochrome ?',
    source: 'plan',
    answer:
      'Le badge a ses formes, et chaque dessin ses versions en une encre : noire, blanche, au trait pour les outils.',
    proofs: ['oneInk'],
  },
  {
    id: 'tous',
    quote: 'Pas de séparation… Tous Coodysséens',
    source: 'seminar',
    answer: 'Un pôle est une ligne de mots sous le même signe. Personne n’a un logo de seconde main.',
    proofs: ['logoStays'],
  },
];
