import { count } from '@coodyssee/kit/words';
import { contrast, minimumContrast } from '@coodyssee/logo/colour';
import type { Means } from '../examples/means.ts';
import { headRadii, slopesOf } from './drawing-facts.ts';
import { mm, plain, ratioText } from './measures.ts';

/** A proof that can be looked up: what was measured on the drawing that ships, or a test that holds it. */
export interface Evidence {
  /** French, with its figures. */
  readonly says: string;
  /** False where the drawing no longer bears it out: then no document is made. */
  readonly holds: boolean;
  /** The test that holds it at every version, by its file and its name. */
  readonly test?: { readonly file: string; readonly name: string };
}

export type Proof = (means: Means) => Evidence;

const symbolOf = ({ identity }: Means) => identity.logo({ variant: 'symbol' }).scene;

/** The smallest thing that any version of the logo is made for. */
const smallestLogo = ({ identity }: Means) => {
  const widths = identity.brand.logos.map(({ minimumWidth }) => minimumWidth);
  return { px: Math.min(...widths.map(({ px }) => px)), mm: Math.min(...widths.map((width) => width.mm)) };
};

const heads: Proof = (means) => {
  const radii = headRadii(symbolOf(means));
  return {
    says: `${count(radii.length, 'tête')} d’un même rayon : ${plain(radii[0] ?? 0)} unités.`,
    holds: radii.length === 3 && new Set(radii).size === 1,
  };
};

/** `1.33` → « 4/3 »: a slope is told as it is drawn, in whole squares. */
const slopeText = (slope: number): string => {
  const run = [1, 2, 3, 4, 5].find(
    (squares) => Math.abs(slope * squares - Math.round(slope * squares)) < 0.02,
  );
  return run === undefined ? plain(slope) : `${Math.round(slope * run)}/${run}`;
};

const oneSlope: Proof = (means) => {
  const slopes = slopesOf(symbolOf(means));
  return {
    says: `Tous les bords inclinés ont la pente ${slopes.map(slopeText).join(' ou ')}.`,
    holds: slopes.length === 1,
  };
};

const base: Proof = ({ identity }) => {
  const { disc } = identity.brand.symbol;
  const cut = (disc.base - disc.centre[1]) / disc.radius;
  return {
    says: `Le disque est coupé de niveau, à ${plain(Math.round(cut * 100))} % de son rayon.`,
    holds: cut > 0 && cut < 1,
  };
};

const oranges: Proof = ({ identity }) => {
  const { primary, primaryText, paper } = identity.brand.inks;
  const [shape, words] = [contrast(primary, paper), contrast(primaryText, paper)];
  return {
    says: `Sur blanc : ${ratioText(shape)} pour 1 pour les formes, ${ratioText(words)} pour 1 pour les mots.`,
    holds: shape >= minimumContrast.graphic && words >= minimumContrast.text,
    test: { file: 'tokens/tests/inks.test.ts', name: 'holds the decided inks exactly, screen and print' },
  };
};

const small: Proof = (means) => {
  const { px, mm: paper } = smallestLogo(means);
  return {
    says: `Lisible dès ${px} px et ${mm(paper)}.`,
    holds: px <= 16 && paper <= 5,
  };
};

const oneInk: Proof = ({ identity }) => {
  const sets = identity.brand.inkSets.filter(({ roles }) => new Set(Object.values(roles)).size === 1);
  return {
    says: `${count(sets.length, 'jeu', 'jeux')} d’une seule encre, dessinés et non grisés.`,
    holds: sets.length >= 2,
    test: { file: 'tests/compose/inks.test.ts', name: 'is one ink in every role: %s' },
  };
};

const hue: Proof = () => ({
  says: 'Une couleur trop pâle change de clarté, jamais de teinte.',
  holds: true,
  test: {
    file: 'tests/colour/member-ink.test.ts',
    name: 'keeps its hue, and its chroma wherever sRGB has room for it',
  },
});

const names: Proof = ({ identity }) => ({
  says: `${count(identity.brand.layouts.length, 'forme')} de badge, essayées sur cent noms difficiles.`,
  holds: identity.brand.layouts.length >= 4,
  test: {
    file: 'tests/compose/badges.test.ts',
    name: 'gets a good $id badge, or a refusal that says what would fit',
  },
});

const statuses: Proof = ({ identity }) => ({
  says: `${count(identity.brand.statuses.length, 'mention')}, une par statut, au masculin, au féminin et aux deux.`,
  holds: identity.brand.statuses.length > 1,
});

const logoStays: Proof = () => ({
  says: 'Le logo de la coopérative ne prend la couleur de personne.',
  holds: true,
  test: { file: 'tests/compose/inks.test.ts', name: 'is never the logo’s' },
});

const ownLogo: Proof = () => ({
  says: 'Le logo d’un membre passe devant, et garde ses couleurs.',
  holds: true,
  test: {
    file: 'tests/own-logo/beside.long.test.ts',
    name: 'paint the logo in its colours, or in one ink, never both',
  },
});

const sameBytes: Proof = () => ({
  says: 'Même demande, même fichier, octet pour octet.',
  holds: true,
  test: {
    file: 'tests/kit/assemble.long.test.ts',
    name: 'is the same, byte for byte, when it is made again',
  },
});

/** Every proof, by its id. */
export const proofs = {
  heads,
  oneSlope,
  base,
  oranges,
  small,
  oneInk,
  hue,
  names,
  statuses,
  logoStays,
  ownLogo,
  sameBytes,
} as const satisfies Readonly<Record<string, Proof>>;
export type ProofId = keyof typeof proofs;
