import { IdentityError, type Notice } from '@coodyssee/logo';

/**
 * The first of some drawings that can hold the member's words, the richest first, with a notice where it is
 * not the first one.
 *
 * @param simpler French: what the person is told when a simpler drawing was taken
 * @throws IdentityError `does-not-fit` of the last one, when none can
 */
export function firstThatFits<T extends { readonly notices: readonly Notice[] }>(
  drawings: readonly (() => T)[],
  simpler: Notice,
): T {
  for (const [i, draw] of drawings.entries()) {
    try {
      const drawn = draw();
      return i === 0 ? drawn : { ...drawn, notices: [...drawn.notices, simpler] };
    } catch (error) {
      const last = i === drawings.length - 1;
      if (last || !(error instanceof IdentityError) || error.code !== 'does-not-fit') throw error;
    }
  }
  throw new RangeError('No drawing was given.');
}
