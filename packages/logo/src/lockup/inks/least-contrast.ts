import type { Role } from '../../scene/scene.ts';

/**
 * The least contrast of each role with its ground (WCAG 2.2): 4.5 for words to read, 3 for the rest. A member's own
 * logo is judged by all its colours: see `settleOwnLogo`.
 */
export const leastContrast: Readonly<Record<Exclude<Role, 'ground'>, number>> = {
  mark: 3,
  // white on white paper; the line of snow parts the member's ground from the rest, whatever its colour
  people: 0,
  member: 0,
  slab: 0,
  'slab-open': 3,
  // held against the slab: see `inkOnMember`
  'on-slab': 0,
  wordmark: 3,
  descriptor: 4.5,
  name: 4.5,
  trade: 4.5,
  endorsement: 4.5,
  own: 0,
  'own-ink': 3,
  'own-plate': 0,
};
