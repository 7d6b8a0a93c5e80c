/**
 * `npm run bench:studio [first|engine|keys|kit]`: what a person waits for in the studio, measured in headless
 * Chromium on the built page, beside what it replaces. Prints tables; nothing is asserted.
 */
import { loadavg } from 'node:os';
import { measureEngine } from './bench/studio/engine.ts';
import { measureFirstBadge } from './bench/studio/first-badge.ts';
import { measureKeys } from './bench/studio/keys.ts';
import { measureKit } from './bench/studio/kit.ts';
import { openSite } from './bench/studio/site.ts';

const measures = { first: measureFirstBadge, engine: measureEngine, keys: measureKeys, kit: measureKit };
const asked = process.argv.slice(2);

process.env.NODE_ENV = 'production';
const site = await openSite();
try {
  for (const [name, measure] of Object.entries(measures))
    if (asked.length === 0 || asked.includes(name)) await measure(site);
  const load = loadavg()[0] ?? 0;
  console.log(
    `\nload of the machine: ${load.toFixed(1)} — over its number of cores, times are those of a queue`,
  );
} finally {
  await site.close();
}
