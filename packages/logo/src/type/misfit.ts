import type { IdentityError } from '../errors.ts';

/** A text that has no room, as an answer: what would fit is searched for when somebody reads the refusal. */
export interface Misfit {
  readonly fits: false;
  readonly refusal: () => IdentityError;
}

/** @example if (isMisfit(fitted)) throw fitted.refusal(); */
export const isMisfit = (answer: object): answer is Misfit => 'fits' in answer && answer.fits === false;

/** The answer, or its refusal thrown: for the door. */
export function orRefuse<T extends object>(answer: T | Misfit): T {
  if (isMisfit(answer)) throw answer.refusal();
  return answer;
}
