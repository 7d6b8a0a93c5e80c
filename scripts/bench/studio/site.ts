/** The built page as a usual host serves it, and a browser to look at it with. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const config = join(root, 'packages/studio/vite.config.ts');

/** What Apache compresses by the `.htaccess` that lies beside the page; the faces are compressed files already. */
const types: Readonly<Record<string, { readonly type: string; readonly gzip: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', gzip: true },
  '.js': { type: 'text/javascript; charset=utf-8', gzip: true },
  '.css': { type: 'text/css; charset=utf-8', gzip: true },
  '.json': { type: 'application/json', gzip: true },
  '.svg': { type: 'image/svg+xml', gzip: true },
  '.wasm': { type: 'application/wasm', gzip: true },
  '.woff2': { type: 'font/woff2', gzip: false },
};

function serve(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site.test');
    const file = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const { type, gzip } = types[extname(file)] ?? { type: 'application/octet-stream', gzip: false };
    try {
      const bytes = await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': type, ...(gzip && { 'content-encoding': 'gzip' }) });
      response.end(gzip ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The engine alone, without the page's policy: `bench/`. */
async function buildEngine(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    resolve: { conditions: ['@coodyssee/source', 'module', 'browser', 'production'] },
    build: {
      outDir: join(folder, 'bench'),
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('./engine-page.ts', import.meta.url)),
        output: { entryFileNames: 'engine.js' },
      },
    },
  });
  await writeFile(join(folder, 'bench/index.html'), '<script type="module" src="./engine.js"></script>');
}

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds the studio and the engine's page, and opens a browser. */
export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'coodyssee-bench-'));
  await build({ configFile: config, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  await buildEngine(folder);
  const server = await serve(folder);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const close = async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, browser, close };
}
