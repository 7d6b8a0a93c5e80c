import { IdentityError } from '@coodyssee/logo';

/** What the code says when it refuses, in its own words; `null` where it does not. */
export function refusalOf(work: () => unknown): IdentityError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof IdentityError) return error;
    throw error;
  }
}
