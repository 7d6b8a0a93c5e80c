import { CodedError } from '@coodyssee/logo';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LogoTimeout, readLogoFile } from './read-logo-file.ts';

/** A worker that answers as it is told, or never. */
class Silent extends EventTarget {
  static made: Silent[] = [];
  static answer: unknown;
  ended = false;
  constructor() {
    super();
    Silent.made.push(this);
  }
  postMessage(): void {
    if (Silent.answer)
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: Silent.answer })));
  }
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', Silent);
  vi.stubGlobal('document', { baseURI: 'https://site.test/atelier/' });
  Silent.made = [];
  Silent.answer = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = new Blob(['<svg/>']);
const read = (signal = new AbortController().signal) => readLogoFile(file, { keepGround: false, signal });

it('sends a worker away that does not answer, and says so', async () => {
  vi.useFakeTimers();
  const outcome = read().catch((error: unknown) => error);
  await vi.waitFor(() => expect(Silent.made).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await outcome).toBeInstanceOf(LogoTimeout);
  expect(Silent.made[0]?.ended).toBe(true);
});

it('sends it away when another file is given', async () => {
  const controller = new AbortController();
  const outcome = read(controller.signal).catch((error: unknown) => error);
  await vi.waitFor(() => expect(Silent.made).toHaveLength(1));
  controller.abort('another');
  expect(await outcome).toBe('another');
  expect(Silent.made[0]?.ended).toBe(true);
});

it('throws a refusal again as it was, and lets the worker go', async () => {
  const refused = { code: 'own-logo-text', what: 'a.', why: 'b.', fix: 'c.', details: { reason: 'text' } };
  Silent.answer = { refused };
  const error = await read().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CodedError);
  expect(error).toMatchObject(refused);
  expect(Silent.made[0]?.ended).toBe(true);
});
