import type { PreflightError } from '@coodyssee/preflight';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CheckTimeout, checkPdf, UnreadableFile } from './check-pdf.ts';

/** A worker that never answers. */
class Silent extends EventTarget {
  static made: Silent[] = [];
  ended = false;
  constructor() {
    super();
    Silent.made.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', Silent);
  vi.stubGlobal('document', { baseURI: 'https://site.test/atelier/' });
  vi.stubGlobal('fetch', async () => new Response('{}'));
  Silent.made = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = new File(['%PDF'], 'a.pdf');
const check = (given = file, signal = new AbortController().signal) =>
  checkPdf(given, signal).catch((error: unknown) => error);

it('sends a worker away that does not answer, and says so', async () => {
  vi.useFakeTimers();
  const outcome = check();
  await vi.waitFor(() => expect(Silent.made).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await outcome).toBeInstanceOf(CheckTimeout);
  expect(Silent.made[0]?.ended).toBe(true);
});

it('sends it away when another file is given', async () => {
  const controller = new AbortController();
  const outcome = check(file, controller.signal);
  await vi.waitFor(() => expect(Silent.made).toHaveLength(1));
  controller.abort('another');
  expect(await outcome).toBe('another');
  expect(Silent.made[0]?.ended).toBe(true);
});

it('opens no file that is too heavy, and none that is no longer there', async () => {
  const heavy = Object.defineProperty(new File([], 'lourd.pdf'), 'size', { value: 4e8 });
  expect(await check(heavy)).toMatchObject({ code: 'file-too-large' } satisfies Partial<PreflightError>);
  const gone = Object.defineProperty(new File([], 'parti.pdf'), 'arrayBuffer', {
    value: async () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  expect(await check(gone)).toBeInstanceOf(UnreadableFile);
  expect(Silent.made).toEqual([]);
});
