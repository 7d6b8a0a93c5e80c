/**
 * `npm run bench -- <what>`: measures beside what a person would use instead, in one run so that the ratios hold
 * when the machine's speed drifts. Prints tables; nothing is asserted. Alone, it measures badges.
 */
import { choose, type Jobs } from './choose.ts';

const jobs: Jobs = {
  badges: {
    what: 'a badge, then those of a cooperative of 95 members, or of as many as the next word says',
    run: async ([members = '95']) => (await import('./bench/badges.ts')).measureBadges(Number(members)),
  },
  kit: {
    what: 'the processor time of a member’s kit: 12 in one process, or as many as the next word says',
    run: async ([kits = '12']) => (await import('./bench/kit.ts')).measureKits(Number(kits)),
  },
  studio: {
    what: 'the built studio in Chromium: first, engine, keys, kit, or those of them that are named',
    run: async (parts) => (await import('./bench/studio/all.ts')).measureStudio(parts),
  },
};

const words = process.argv.slice(2);
await choose('bench', jobs, words.length > 0 ? words : ['badges']);
