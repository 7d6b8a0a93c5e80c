import { readFixture } from '../read-fixture.ts';

/** The names of a fixture's rows. */
export const namesOf = (fixture: 'members' | 'hostile'): string[] =>
  readFixture(`${fixture}.csv`).map(({ name = '' }) => name);
