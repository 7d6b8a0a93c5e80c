import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Kept with the first visit: the page itself, and Figtree. Other scripts' faces are kept as they are used. */
const isCore = (file: string): boolean => !/^faces\/|^\.|\.map$/.test(file) || /\/figtree\//.test(file);

/**
 * The worker that answers when there is no network. A new version of the page takes the old one's place whole:
 * files of two versions are never mixed.
 */
const workerSource = (version: string, files: readonly string[]) => `const page = 'studio-${version}';
const faces = 'studio-faces';
const files = ${JSON.stringify(files)};
const match = (request) => caches.match(request, { ignoreSearch: true, ignoreVary: true });
addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(page).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))));
});
addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('studio-') && name !== page && name !== faces;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => clients.claim()),
  );
});
const keep = async (request) => {
  const response = await fetch(request);
  if (response.ok) await caches.open(faces).then((cache) => cache.put(request, response.clone()));
  return response;
};
const answer = async (request) => {
  const known = await match(request);
  if (known) return known;
  if (new URL(request.url).pathname.includes('/faces/')) return keep(request);
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode === 'navigate') return (await match('./')) ?? Response.error();
    throw error;
  }
};
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});
`;

/** Writes `sw.js` beside the page, with the list of its files. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const all = Object.values(bundle).filter(({ fileName }) => isCore(fileName) && fileName !== 'index.html');
    const digest = createHash('sha256');
    for (const file of all)
      digest.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
    const files = ['./', ...all.map(({ fileName }) => fileName).toSorted()];
    this.emitFile({
      type: 'asset',
      fileName: 'sw.js',
      source: workerSource(digest.digest('hex').slice(0, 12), files),
    });
  },
});
