/** The built Storybook, opened by each test file that looks at it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { root } from '../laws/sources.ts';
import { once } from '../site/once.ts';
import { addressOf, serve } from '../site/serve.ts';
import { type Look, openPage } from '../site/visit.ts';

const run = promisify(execFile);
const dispatcher = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');

/** Builds the static site into a folder; throws with all that was said when it fails. */
async function buildSite(folder: string): Promise<string> {
  const { stdout, stderr } = await run(
    process.execPath,
    ['--conditions=@coodyssee/source', dispatcher, 'build', '-o', folder, '--quiet'],
    { cwd: root, env: { ...process.env, NODE_OPTIONS: '', CI: 'true', NO_COLOR: '1' } },
  );
  return stdout + stderr;
}

/** One page of the site, as its own index lists it. */
interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
}

export type Storybook = Awaited<ReturnType<typeof openStorybook>>;

/** The site of this run, built by whichever test file is first, served from a folder of another site. */
export async function openStorybook() {
  const runFolder = inject('runFolder');
  const folder = join(runFolder, 'storybook');
  const said = await once(runFolder, 'storybook', () => buildSite(folder));
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const under = '/a/b/';
  const server = await serve(folder, under);
  const address = addressOf(server, under);
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    server.close();
  };
  return {
    address,
    said,
    entries: Object.values(entries as Record<string, Entry>),
    /** Where a page of docs stands alone, without Storybook's frame. */
    docs: (id: string) => `${address}iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`,
    open: (look: Look) => openPage(browser, address, look),
    close,
  };
}
