import { IdentityError } from '@coodyssee/logo';

/** What was set, or nothing where the words do not fit. */
export function fits<T>(set: () => T): T | null {
  try {
    return set();
  } catch (error) {
    if (error instanceof IdentityError && error.code === 'does-not-fit') return null;
    throw error;
  }
}
