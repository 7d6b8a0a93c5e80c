/** What a person waits for in the studio, measured in headless Chromium on the built page. */
import { loadavg } from 'node:os';
import { measureEngine } from './engine.ts';
import { measureFirstBadge } from './first-badge.ts';
import { measureKeys } from './keys.ts';
import { measureKit } from './kit.ts';
import { openSite } from './site.ts';

const measures = { first: measureFirstBadge, engine: measureEngine, keys: measureKeys, kit: measureKit };

/** Measures the parts that are asked for, or all of them. */
export async function measureStudio(parts: readonly string[]): Promise<void> {
  process.env.NODE_ENV = 'production';
  const site = await openSite();
  try {
    for (const [name, measure] of Object.entries(measures))
      if (parts.length === 0 || parts.includes(name)) await measure(site);
    const load = loadavg()[0] ?? 0;
    console.log(
      `\nload of the machine: ${load.toFixed(1)} — over its number of cores, times are those of a queue`,
    );
  } finally {
    await site.close();
  }
}
