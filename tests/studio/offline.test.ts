import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { workerSource } from '../../packages/studio/plugins/offline.ts';

const site = 'https://example.org/';
const folder = `${site}badge/`;
type Answers = Record<string, string | undefined>;
type Listener = (event: object) => void;

/** Caches of one origin, as a browser keeps them from one version of a worker to the next. */
function createCaches() {
  const held = new Map<string, Map<string, Response>>();
  const open = async (name: string, from: typeof fetch) => {
    const cache = held.get(name) ?? new Map<string, Response>();
    held.set(name, cache);
    const urlOf = (request: Request | string) =>
      new URL(typeof request === 'string' ? request : request.url, folder).href;
    return {
      match: async (request: Request | string) => cache.get(urlOf(request))?.clone(),
      put: async (request: Request, response: Response) => void cache.set(urlOf(request), response),
      add: async (request: Request) => {
        const response = await from(request);
        if (!response.ok) throw new TypeError('no such file');
        cache.set(urlOf(request), response);
      },
    };
  };
  return { held, open };
}

/** A worker of a folder, in a browser that holds these caches, with a network that answers so. */
function startWorker(
  caches: ReturnType<typeof createCaches>,
  answers: Answers,
  version = '1',
  scope = folder,
) {
  const listeners = new Map<string, Listener>();
  const network = (async (request: Request) => {
    const text = answers[request.url];
    if (answers.offline) throw new TypeError('offline');
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  }) as unknown as typeof fetch;
  runInNewContext(workerSource(version, ['app.js', 'gone.js']), {
    registration: { scope },
    location: new URL(scope),
    addEventListener: (name: string, listen: Listener) => listeners.set(name, listen),
    caches: {
      open: (name: string) => caches.open(name, network),
      keys: async () => [...caches.held.keys()],
      delete: async (name: string) => caches.held.delete(name),
    },
    clients: { claim: async () => undefined },
    fetch: network,
    Request: class extends Request {
      constructor(file: string, options: RequestInit) {
        super(new URL(file, scope), options);
      }
    },
    Response,
    URL,
    Promise,
  });
  const lifecycle = async (name: string) => {
    const waits: Promise<unknown>[] = [];
    listeners.get(name)?.({ waitUntil: (wait: Promise<unknown>) => waits.push(wait) });
    await Promise.all(waits);
  };
  const ask = async (file: string) => {
    let answer: Promise<Response> | undefined;
    const respondWith = (response: Promise<Response>) => {
      answer = response;
    };
    listeners.get('fetch')?.({ request: new Request(new URL(file, scope)), respondWith });
    return (await answer)?.text();
  };
  return { install: () => lifecycle('install'), activate: () => lifecycle('activate'), ask };
}

const shown: Answers = {
  [folder]: 'page',
  [`${folder}app.js`]: 'app',
  [`${folder}coodyssee.json`]: 'old facts',
};

describe('the worker that answers without a network', () => {
  it('asks the network for the settings each time, and has the last ones without it', async () => {
    const answers = { ...shown };
    const worker = startWorker(createCaches(), answers);
    await worker.install();
    expect(await worker.ask('coodyssee.json')).toBe('old facts');
    answers[`${folder}coodyssee.json`] = 'new facts';
    expect(await worker.ask('coodyssee.json')).toBe('new facts');
    answers.offline = 'yes';
    expect(await worker.ask('coodyssee.json')).toBe('new facts');
  });

  it('keeps the page, even where one of its files is missing', async () => {
    const answers = { ...shown };
    const worker = startWorker(createCaches(), answers);
    await worker.install();
    answers.offline = 'yes';
    expect(await worker.ask('./')).toBe('page');
    expect(await worker.ask('app.js')).toBe('app');
    await expect(worker.ask('gone.js')).rejects.toThrow('offline');
  });

  it('takes the place of its own old version, and of nobody else’s', async () => {
    const caches = createCaches();
    const [first, second] = [startWorker(caches, shown), startWorker(caches, shown, '2')];
    const neighbour = startWorker(caches, { ...shown, [`${site}stand/`]: 'stand' }, '9', `${site}stand/`);
    for (const worker of [first, neighbour, second]) await worker.install();
    expect(await first.ask('app.js')).toBe('app');
    await second.activate();
    expect([...caches.held.keys()].filter((name) => name.includes(' page '))).toEqual([
      `${site}stand/ page 9`,
      `${folder} page 2`,
    ]);
  });
});
