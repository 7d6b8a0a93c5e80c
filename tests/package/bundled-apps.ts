import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright';

const start = `import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
const show = (page) => createRoot(document.getElementById('root')).render(page);
`;

/** Small apps in plain modules: what any bundler takes without a plugin. */
export const appSources: Readonly<Record<string, string>> = {
  marks: `import { Button, Logo } from '@coodyssee/react';
${start}show(h('main', null, h(Logo, { width: 160 }), h(Button, null, 'Rejoindre')));
`,
  parts: `import { Button } from '@coodyssee/react/button';
import { Logo } from '@coodyssee/react/logo';
${start}show(h('main', null, h(Logo, { width: 160 }), h(Button, null, 'Rejoindre')));
`,
  live: `import { LiveBadge } from '@coodyssee/react/live';
${start}const name = decodeURIComponent(location.hash.slice(1));
show(h('main', { style: { width: 300 } }, h(LiveBadge, { member: { name }, faces: '/faces/' })));
`,
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
};

/** What a page showed, and every file it asked for. */
export interface Seen {
  readonly names: readonly string[];
  readonly complaints: readonly string[];
  readonly files: readonly string[];
}

const page = (app: string) =>
  `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>${app}</title><div id="root"></div><script type="module" src="/${app}.js"></script></html>`;

interface Place {
  readonly out: string;
  /** Where the font packages lie. */
  readonly faces: string;
}

/** Opens a bundled app with nothing between the browser and its files, and waits for its first drawing. */
export async function openApp(browser: Browser, { out, faces }: Place, address: string): Promise<Seen> {
  const tab = await browser.newPage();
  const complaints: string[] = [];
  const files: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.route('http://app.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (extname(pathname) === '')
      return route.fulfill({ contentType: 'text/html', body: page(pathname.slice(1)) });
    files.push(pathname);
    const path = pathname.startsWith('/faces/') ? join(faces, pathname.slice(7)) : join(out, pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: types[extname(path)] ?? 'text/plain', body: readFileSync(path) });
  });
  await tab.goto(`http://app.test/${address}`);
  await tab.getByRole('img').first().waitFor();
  const names = await tab
    .getByRole('img')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  await tab.close();
  return { names, complaints, files };
}
