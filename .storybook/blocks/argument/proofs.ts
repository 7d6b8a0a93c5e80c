/** A test that holds a decision: it fails the day the drawing says otherwise. */
export interface Proof {
  /** Where it stands in the project. */
  readonly file: string;
  /** Its title there, or the beginning of it. */
  readonly title: string;
  /** What it checks, for who does not read code. */
  readonly words: string;
}

export const proofs = {
  parts: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'is the same drawing in logo and badge, and only the ground changes hands',
    words: 'le logo et le badge sont un seul dessin, et seul le sol change de main',
  },
  grid: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'stands on pixel lines: top, horizon, base, and both sides',
    words: 'le petit symbole tombe juste sur les pixels',
  },
  corners: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'keeps its decided corners',
    words: 'aucun angle ne bouge sans être décidé',
  },
  straight: {
    file: 'tests/storybook/measures.test.ts',
    title: 'the symbol is as straight as it is round, on one slope',
    words: 'près de la moitié des contours est droite, sur une seule pente',
  },
  axis: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'has one slope, 4/3, and no notch between two people',
    words: 'une seule pente, et rien qui coupe la ligne des épaules',
  },
  gap: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'keeps one gap between neighbours’ heads, and between a head and its shoulders',
    words: 'le même écart sépare tout le monde',
  },
  rise: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'lays the snow one height thick on summits and horizon, inside the disc',
    words: 'la neige a la même hauteur sur chaque sommet et le long de l’horizon',
  },
  pairs: {
    file: 'tokens/tests/contrast.test.ts',
    title: 'prints every pair, and each one passes by day and night',
    words: 'chaque couleur se lit sur chacun de ses fonds',
  },
  eyes: {
    file: 'tokens/tests/contrast.test.ts',
    title: 'feedback is told from the brand orange',
    words: 'un daltonien ne confond pas l’orange et un message',
  },
  member: {
    file: 'tests/compose/inks.test.ts',
    title: 'fills the massif and the ground, and nothing else',
    words: 'la couleur d’une activité va au massif et au sol, nulle part ailleurs',
  },
  logoStays: {
    file: 'tests/compose/inks.test.ts',
    title: 'is never the logo’s',
    words: 'le logo de la coopérative ne prend jamais la couleur de quelqu’un',
  },
  ladder: {
    file: 'tests/compose/ladder.test.ts',
    title: 'never sets a longer name larger, one word after another',
    words: 'un nom plus long n’est jamais écrit plus gros',
  },
  sizes: {
    file: 'tests/compose/sizes.test.ts',
    title: 'so that the drawing itself is never under its minimum',
    words: 'aucun dessin ne passe sous sa taille lisible',
  },
  line: {
    file: 'packages/logo/src/brand/symbol/symbol.test.ts',
    title: 'draws the same people in line as in solid',
    words: 'le dessin au trait montre les mêmes personnes',
  },
} as const satisfies Readonly<Record<string, Proof>>;

export type ProofId = keyof typeof proofs;
