import type { InkRole, InkSet } from '@coodyssee/logo';
import { needsColour } from '@coodyssee/logo/brand';
import { brand, identity } from '../../identity.ts';
import { refusalOf } from './refusal.ts';
import { refusedWords } from './refused-words.ts';

const { inkSets } = brand;

/** The grounds of the charter, from paper to black: the ink of small words is none, and its screen twin already is one. */
export const grounds = [
  'paper',
  'tint',
  'primary',
  'primaryText',
  'ink',
  'black',
] as const satisfies readonly InkRole[];

/** The rows: the logo's own inks, then the one that is nothing without a member. */
export const logoSets: readonly InkSet[] = inkSets.filter((set) => !needsColour(set));
export const memberSets: readonly InkSet[] = inkSets.filter(needsColour);

/** Invented members, one a ground: what the ink of a member's colour looks like. */
export const examples = [
  { name: 'Atelier Ubac', colour: 'vert sapin' },
  { name: 'L’Échappée belle', colour: 'prune' },
  { name: 'Petit Pas', colour: 'bleu canard' },
  { name: 'Miel du Serre', colour: 'brique' },
  { name: 'Pierre & Plume', colour: 'bordeaux' },
  { name: 'Brindezingue', colour: 'bleu marine' },
] as const;

/** Why a logo in these inks is not drawn on this ground; nothing where it is. */
export function refusedOn(variant: string, inkSet: string, ground: InkRole): string | undefined {
  const refusal = refusalOf(() => identity.logo({ variant, inks: inkSet, ground }));
  return refusal ? refusedWords(refusal) : undefined;
}
