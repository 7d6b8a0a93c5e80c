import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

/** How each browser opens an address by itself: no driver stands between, so that any browser will do. */
const browsers = {
  Chromium: (profile: string) => [
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    ...['--window-size=1280,900', `--user-data-dir=${profile}`],
  ],
  Firefox: (profile: string) => [
    process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    ...['--headless', '--no-remote', '--profile', profile],
  ],
  WebKit: () => [
    'xvfb-run',
    '-a',
    process.env.WEBKIT ?? `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    '--private',
  ],
} as const;
export type BrowserName = keyof typeof browsers;
const all = Object.keys(browsers) as readonly BrowserName[];
/** WebKit by itself comes with Linux only; Apple's is theirs to drive. */
export const browserNames = all.filter((name) => name !== 'WebKit' || process.platform === 'linux');

/** Files by their path, each with its type; the page at `/` says what it finds by posting JSON. */
export type Site = Readonly<Record<string, readonly [type: string, body: string]>>;

/** Opens a command in a group of its own and gives how to end it, its children too. */
function open([command = '', ...args]: readonly string[], home: string): () => Promise<void> {
  const child = spawn(command, args, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: home },
  });
  const over = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error']) child.once(event, () => resolve());
  });
  return async () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await over;
  };
}

/** Serves a site, opens it in a browser, and waits for what its page says. */
export async function ask<Said>(name: BrowserName, site: Site): Promise<Said> {
  const folder = await mkdtemp(join(tmpdir(), 'coodyssee-browser-'));
  const server = createServer();
  const said = new Promise<string>((hear) => {
    server.on('request', async (request, response) => {
      if (request.method === 'POST') hear(await text(request));
      const [type, body] = site[request.url ?? ''] ?? ['text/plain', ''];
      response.writeHead(200, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = open([...browsers[name](folder), `http://127.0.0.1:${port}/`], folder);
  try {
    return JSON.parse(await said) as Said;
  } finally {
    await close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
