import * as workers from '../../workers/hire.ts';
import type { Door } from './worker.ts';
import address from './worker.ts?worker&url';

export type Hired = workers.Hired<Door>;

/** A worker of the team's own: one that reads a hostile file may be sent away alone. */
export const hire = (): Hired => workers.hire<Door>(address);
