/**
 * The built studio, served from a folder of a site. A test file opens it once and looks at it by few pages:
 *
 *     let studio: Studio;
 *     beforeAll(async () => { studio = await openStudio(); });
 *     afterAll(() => studio?.close());
 *
 *     const { page, trouble } = await studio.open(wide, '#nom=Atelier%20Ubac');
 *     …
 *     expect(trouble).toEqual(noTrouble);
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { root } from '../laws/sources.ts';
import { once } from '../site/once.ts';
import { closeOutside } from '../site/outside.ts';
import { addressOf, serve } from '../site/serve.ts';
import { type Look, openPage, type Trouble } from '../site/visit.ts';
import { recordViolations } from './violations.ts';

const run = promisify(execFile);

/** Where WordPress keeps what is uploaded. */
export const under = '/wp-content/uploads/atelier/';

export const wide: Look = { mode: 'light', width: 1440 };
export const phone: Look = { mode: 'light', width: 360 };

/** What a page did that it should not. */
export interface StudioTrouble extends Trouble {
  /** `connect-src https://example.com/`: what its content security policy stopped. */
  readonly violations: string[];
  /** What reached the end of the machine, from the page, its workers or the browser itself. */
  readonly left: readonly string[];
}

export const noTrouble: StudioTrouble = { console: [], outside: [], violations: [], left: [] };

/** A page of the studio, with what went wrong since it was opened. */
export interface Visit {
  readonly page: Page;
  readonly trouble: StudioTrouble;
}

export type Studio = Awaited<ReturnType<typeof openStudio>>;

/** Builds the static folder; throws with all that was said when it fails. */
async function buildStudio(folder: string): Promise<string> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { stdout, stderr } = await run(
    process.execPath,
    [
      ...['--conditions=@coodyssee/source', vite, 'build'],
      ...['--config', join(root, 'packages/studio/vite.config.ts'), '--outDir', folder, '--emptyOutDir'],
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', CI: 'true', NO_COLOR: '1' },
    },
  );
  return stdout + stderr;
}

/** Waits until the page is drawn, its faces and all that it loads when idle included. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  // parts that wait until the browser is idle, and what is being drawn
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** The studio of this run, built by whichever test file is first, and a browser that can reach nothing else. */
export async function openStudio() {
  const runFolder = inject('runFolder');
  const folder = join(runFolder, 'studio');
  const said = await once(runFolder, 'studio', () => buildStudio(folder));
  const server = await serve(folder, under);
  const address = addressOf(server, under);
  const outside = await closeOutside();
  const browser = await openBrowser({ proxy: { server: outside.server, bypass: '127.0.0.1' } });

  /**
   * Opens the page in a context of its own: its memory is empty.
   * @param hash what a link says after `#`
   * @param options service workers are off, so that every request is the page's own, unless told otherwise
   */
  const open = async (look: Look, hash = '', options: BrowserContextOptions = {}): Promise<Visit> => {
    const { page, trouble } = await openPage(browser, address, {
      ...look,
      serviceWorkers: 'block',
      ...options,
    });
    const violations = await recordViolations(page);
    const before = outside.asked.length;
    await page.goto(address + hash);
    await settle(page);
    const all: StudioTrouble = {
      ...trouble,
      violations,
      get left() {
        return outside.asked.slice(before);
      },
    };
    return { page, trouble: all };
  };
  const close = async () => {
    await browser.close();
    server.close();
    outside.close();
  };
  return { address, browser, folder, said, open, close };
}
