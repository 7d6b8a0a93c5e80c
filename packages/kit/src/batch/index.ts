/** The kits of a whole cooperative, drawn by several processes and written to a disk. */
export type { Programs } from '../packing/manifest.ts';
export { drawContactSheet } from './contact-sheet/index.ts';
export { type Crew, createCrew } from './crew.ts';
export { type IssuedCooperative, issueCooperative } from './issue-cooperative.ts';
export { readSettings } from './make-kit.ts';
export type { Shard } from './plan-kits.ts';
export { programDigest, readPrograms } from './programs.ts';
export type { DoneKit } from './run-batch.ts';
