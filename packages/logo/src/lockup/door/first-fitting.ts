import { isMisfit } from '../../type/misfit.ts';
import type { Identity } from './identity.ts';

/** The first of some layouts that holds the words; where none does, the answer of the first. */
export const firstOf =
  (tryOne: Identity['tryBadge']): Identity['firstFitting'] =>
  (member, [first, ...others], request = {}) => {
    const answer = tryOne(member, { ...request, layout: first });
    if (!isMisfit(answer)) return answer;
    for (const layout of others) {
      const other = tryOne(member, { ...request, layout });
      if (!isMisfit(other)) return other;
    }
    return answer;
  };
