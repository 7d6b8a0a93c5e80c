import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { buildWordPress } from '../../packages/wordpress/src/build/build.ts';
import type { Suite } from '../../packages/wordpress/src/site/debian.ts';
import { run } from '../../packages/wordpress/src/site/run.ts';
import { type Site, startSite } from '../../packages/wordpress/src/site/start-site.ts';
import { once } from '../site/once.ts';

/** A real WordPress with what was built, and a browser to visit it. */
export interface Opened {
  readonly site: Site;
  readonly browser: Browser;
  /** Folder of the plugin and the theme, with their ZIPs. */
  readonly built: string;
}

/** Installs what is missing; built and checked once a run. Fails, and says what to install, where it may not. */
async function prepare(built: string): Promise<string> {
  await run(process.execPath, [fileURLToPath(new URL('../../scripts/site-needs.mjs', import.meta.url))]);
  await buildWordPress(built);
  return 'built';
}

/** Starts a site before the tests of a file and stops it after them. */
export function openSite(suite: Suite): () => Opened {
  let opened: Opened | undefined;
  beforeAll(async () => {
    const run = inject('runFolder');
    const [built, folder] = [join(run, 'wordpress'), join(run, `site-${suite}`)];
    await once(run, 'wordpress', () => prepare(built));
    mkdirSync(folder, { recursive: true });
    const site = await startSite({ folder, suite, built });
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--font-render-hinting=none', '--disable-background-networking'],
    });
    opened = { site, browser, built };
    console.log(`WordPress ${site.version}`);
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.stop();
  });
  return () => {
    if (!opened) throw new Error('The site is not open yet.');
    return opened;
  };
}
