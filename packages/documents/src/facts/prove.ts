import type { Means } from '../examples/means.ts';
import { type Evidence, type ProofId, proofs } from './evidence.ts';

/**
 * A proof, measured now.
 * @throws RangeError where the drawing no longer bears it out: a document must not say what is not so
 */
export function prove(means: Means, id: ProofId): Evidence {
  const evidence = proofs[id](means);
  if (!evidence.holds) throw new RangeError(`The drawing no longer bears out "${id}": ${evidence.says}`);
  return evidence;
}
