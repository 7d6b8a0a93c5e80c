/**
 * `npm run fuzz -- [part] [runs] [seed]`: gives what nobody would, and asks that it be taken or refused by name. The
 * same seed gives the same cases; a failure prints it with the smallest case that fails. Without a part, all of them.
 */
import { choose, type Jobs } from './choose.ts';
import { parts, run } from './fuzz/parts.ts';

const usual = { runs: '1000', seed: '20210512' };

async function fuzz(name: string, [runs = usual.runs, seed = usual.seed]: readonly string[]): Promise<void> {
  const part = parts[name];
  if (!part) return;
  await run(part, Number(runs), Number(seed));
  console.log(`${name}: ${runs} cases of seed ${seed} taken, or refused by name`);
}

const jobs: Jobs = Object.fromEntries(
  Object.entries(parts).map(([name, { what }]) => [name, { what, run: (words) => fuzz(name, words) }]),
);
const words = process.argv.slice(2);
if (words.length > 0) await choose('fuzz', jobs, words);
else for (const name of Object.keys(parts)) await fuzz(name, []);
