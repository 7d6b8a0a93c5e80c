import { describe, expect, it } from 'vitest';
import { createGate } from './gate.ts';
import { reportRows } from './report.ts';
import { type KitOf, type Make, runKits } from './run-kits.ts';
import { archivesSink, type Sink, type SunkFile } from './sink.ts';
import { minutesLeft } from './time-left.ts';

const members = ['a', 'b', 'c', 'd'].map(
  (slug, at): KitOf => ({ line: at + 2, slug, record: { name: slug } }),
);
const refusal = Object.assign(new Error('no'), {
  code: 'bad',
  what: 'Quoi.',
  why: 'Pourquoi.',
  fix: 'Que faire.',
});
const fileOf = ({ slug }: KitOf, bytes = 1): SunkFile => ({
  path: `${slug}.zip`,
  bytes: new Uint8Array(bytes),
});
const made: Make = async (of) => ({ files: [fileOf(of)], refused: [] });

function listSink() {
  const paths: string[] = [];
  const sink: Sink = { put: async ({ path }) => void paths.push(path), close: async () => undefined };
  return { paths, sink };
}

function run(make: Make, part: Partial<Parameters<typeof runKits>[1]> = {}) {
  const { paths, sink } = listSink();
  const begun: string[] = [];
  const controller = new AbortController();
  const work = runKits(members, {
    make,
    sink,
    lanes: 1,
    signal: controller.signal,
    gate: async () => undefined,
    onProgress: (done, { slug }) => begun.push(`${done} ${slug}`),
    ...part,
  });
  return { work, paths, begun, controller };
}

describe('a run of kits', () => {
  it('hands over each before the next is begun, and tells how far it is', async () => {
    const { work, paths, begun } = run(made);
    expect((await work).made.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd']);
    expect(paths).toEqual(['a.zip', 'b.zip', 'c.zip', 'd.zip']);
    expect(begun).toEqual(['0 a', '1 a', '1 b', '2 b', '2 c', '3 c', '3 d', '4 d']);
  });

  it('is not stopped by a member who is refused; a worker that ends is tried once more', async () => {
    let tries = 0;
    const { work } = run(async (of, lane, signal) => {
      if (of.slug === 'b') throw refusal;
      if (of.slug === 'c') {
        tries += 1;
        if (tries === 1) throw new Error('gone');
      }
      return made(of, lane, signal);
    });
    const { made: done, failures } = await work;
    expect(done.map(({ slug }) => slug)).toEqual(['a', 'c', 'd']);
    expect(failures.map(({ of, error }) => [of.slug, error])).toEqual([['b', refusal]]);
    expect(tries).toBe(2);
  });

  it('ends where the folder refuses, whatever the lanes', async () => {
    const sink: Sink = { put: () => Promise.reject(new Error('full')), close: async () => undefined };
    await expect(run(made, { sink, lanes: 3 }).work).rejects.toThrow('full');
  });

  it('waits while it is held, and keeps what is made when it is stopped', async () => {
    const gate = createGate();
    gate.close();
    const held = run(made, { gate: gate.pass });
    await new Promise((resolve) => setTimeout(resolve));
    expect(held.paths).toEqual([]);
    gate.open();
    expect((await held.work).made).toHaveLength(4);

    const stopped = run(async (of, lane, signal) => {
      if (of.slug === 'c') stopped.controller.abort();
      return made(of, lane, signal);
    });
    expect((await stopped.work).made.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(stopped.paths).toEqual(['a.zip', 'b.zip']);
  });
});

describe('archives', () => {
  it('hold so many members and bytes, never part of one, and the last is handed over at the end', async () => {
    const saved: [string, string[]][] = [];
    let packed: readonly SunkFile[] = [];
    const sink = archivesSink({
      most: { owners: 2, bytes: 10 },
      nameOf: (part) => `kits-${part}.zip`,
      pack: async (files) => {
        packed = files;
        return new Uint8Array();
      },
      save: (_, name) => void saved.push([name, packed.map(({ path }) => path)]),
    });
    const file = (path: string, bytes = 1) => sink.put({ path, bytes: new Uint8Array(bytes) });
    await Promise.all([file('a/1'), file('b/1'), file('b/2', 20), file('c/1'), file('d/1', 10), file('e/1')]);
    await sink.close();
    await sink.close();
    expect(saved).toEqual([
      ['kits-1.zip', ['a/1', 'b/1', 'b/2']],
      ['kits-2.zip', ['c/1']],
      ['kits-3.zip', ['d/1']],
      ['kits-4.zip', ['e/1']],
    ]);
  });
});

it('says what could not be made, in the table’s order', () => {
  const words = {
    language: 'fr' as const,
    columns: ['Ligne', 'Activité', 'Où', 'Quoi', 'Pourquoi', 'Que faire'],
    leftOut: (support: string) => `Support ${support}`,
    failed: { what: 'f', why: 'g', fix: 'h' },
    refusal: ({ what, why, fix }: typeof refusal | { what: string; why: string; fix: string }) => ({
      what,
      why,
      fix,
    }),
  };
  const [a, b, c] = members as [KitOf, KitOf, KitOf];
  const lost = { code: 'x', label: { fr: 'Devis', en: 'Quote' }, what: 'i', why: 'j', fix: 'k' };
  const result = {
    made: [{ ...c, refused: [lost] }],
    failures: [
      { of: a, error: refusal },
      { of: b, error: new Error('gone') },
    ],
  };
  const bad = {
    line: 9,
    name: 'z',
    problems: [{ code: 'y', line: 9, column: 'Couleur', what: 'l', why: 'm', fix: 'n' }],
  };
  expect(reportRows([bad], result, words)).toEqual([
    words.columns,
    ['2', 'a', '', 'Quoi.', 'Pourquoi.', 'Que faire.'],
    ['3', 'b', '', 'f', 'g', 'h'],
    ['4', 'c', 'Support Devis', 'i', 'j', 'k'],
    ['9', 'z', 'Couleur', 'l', 'm', 'n'],
  ]);
  expect(reportRows([], result, { ...words, language: 'en' })[3]).toContain('Support Quote');
});

it('tells the time that is left as people do', () => {
  const at = (done: number, worked: number) => minutesLeft({ done, all: 100, worked });
  expect([at(0, 5000), at(50, 30_000), at(10, 100_000), at(1, 60_000)]).toEqual([undefined, 0, 15, 99]);
});
