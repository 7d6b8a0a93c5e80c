import type { Member } from '../low-floor.ts';
import { readFixture } from '../read-fixture.ts';

/** The cooperative's invented members. */
export const members: readonly Member[] = readFixture('members.csv').map(({ name = '', trade = '' }) => ({
  name,
  trade,
}));
