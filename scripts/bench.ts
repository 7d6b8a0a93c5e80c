/**
 * `npm run bench [members]`: how long badges take, beside what a person would use instead, in one run so that
 * the ratios hold when the machine's speed drifts. Prints tables; nothing is asserted.
 */
import { measureCooperative } from './bench/cooperative.ts';
import { measureOneBadge } from './bench/one-badge.ts';

await measureOneBadge();
await measureCooperative(Number(process.argv[2] ?? 95));
