import type { Coded } from '@coodyssee/logo/errors';

export { type Coded, CodedError, isCoded } from '@coodyssee/logo/errors';

/** A refusal as plain data, for the details of a notice that quotes it. */
export const plainRefusal = ({ code, what, why, fix, details = {} }: Coded): Coded => ({
  code,
  what,
  why,
  fix,
  details,
});
