import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the hosting fills in, beside the page: never part of a version of it. */
const settings = 'coodyssee.json';

/** Kept with the first visit: the page itself, and Figtree. Other scripts' faces are kept as they are used. */
const isCore = (file: string): boolean =>
  file !== settings && (!/^faces\/|^\.|\.map$/.test(file) || /\/figtree\//.test(file));

/**
 * The worker that answers when there is no network. A new version waits until no page of the old one is open, then
 * takes its place whole: files of two versions are never mixed, and an open page finds all of its own. Caches bear
 * the folder's address, for two studios may stand on one site. Settings come from the network first: what the
 * cooperative has corrected must not go out in its old words.
 */
export const workerSource = (
  version: string,
  files: readonly string[],
): string => `const { scope } = registration;
const [page, faces, settings] = ['page ${version}', 'faces', 'settings'].map((name) => scope + ' ' + name);
const files = ${JSON.stringify(files)};
const found = { ignoreSearch: true, ignoreVary: true };
const match = async (name, request) => (await caches.open(name)).match(request, found);
addEventListener('install', (event) => {
  const fresh = (file) => new Request(file, { cache: 'reload' });
  const take = async () => {
    const cache = await caches.open(page);
    await cache.add(fresh('./'));
    // a file that the hosting lost is asked for again when it is needed
    await Promise.allSettled(files.map((file) => cache.add(fresh(file))));
  };
  event.waitUntil(take());
});
addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(scope + ' page ') && name !== page;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => clients.claim()),
  );
});
const keep = async (name, request, options) => {
  const response = await fetch(request, options);
  if (response.ok) await caches.open(name).then((cache) => cache.put(request, response.clone()));
  return response;
};
const answer = async (request) => {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/${settings}'))
    return keep(settings, request, { cache: 'no-cache' }).catch(async (error) => {
      const last = await match(settings, request);
      if (last) return last;
      throw error;
    });
  const known = (await match(page, request)) ?? (await match(faces, request));
  if (known) return known;
  if (pathname.includes('/faces/')) return keep(faces, request);
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode === 'navigate') return (await match(page, './')) ?? Response.error();
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
    const all = Object.values(bundle).filter(({ fileName }) => isCore(fileName));
    const digest = createHash('sha256');
    for (const file of all)
      digest.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
    // the page itself is kept under the folder's own address
    const files = all.map(({ fileName }) => fileName).filter((file) => file !== 'index.html');
    this.emitFile({
      type: 'asset',
      fileName: 'sw.js',
      source: workerSource(digest.digest('hex').slice(0, 12), files.toSorted()),
    });
  },
});
