import { inspectPdf } from '@coodyssee/preflight';
import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { plainPdf } from './plain-pdf.ts';

const stream = (text: string, entries = '') =>
  `<<${entries}/Length ${text.length}>>stream\n${text}\nendstream`;
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const forms = (count: number, body: (at: number) => string, entries: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => stream(body(at), `/Subtype/Form/BBox[0 0 300 300]${entries(at)}`));

const names = Array.from({ length: 24 }, (_, at) => `/F${at} ${101 + at} 0 R`).join(' ');
const all = Array.from({ length: 24 }, (_, at) => `/F${at} Do`).join(' ');
const eight = (at: number) =>
  Array.from({ length: 8 }, (_, step) => `q 1 0 0 1 ${step / 8 ** at} 0 cm /F Do Q`).join(' ');

/** Small files that ask for much work; a second of work is told by counting, never by a clock. */
const heavy = {
  'forms that share all their forms': plainPdf({
    pages: [{ content: all, entries: '/Resources 100 0 R' }],
    objects: [
      `<</XObject<<${names}>>>>`,
      ...forms(
        24,
        () => `${all} ${'9 9 9 9 re f '.repeat(350)}`,
        () => '/Resources 100 0 R',
      ),
    ],
  }),
  'forms eight times within one another, each in another place': plainPdf({
    pages: [{ content: '/F Do', entries: '/Resources<</XObject<</F 100 0 R>>>>' }],
    objects: forms(9, eight, (at) => `/Resources<</XObject<</F ${101 + at} 0 R>>>>`),
  }),
  'half a gigabyte of spaces': plainPdf({
    pages: [{ entries: '/Contents 100 0 R' }],
    objects: [
      stream(
        latin(zlibSync(zlibSync(new Uint8Array(3e8).fill(32), { level: 9 }))),
        '/Filter[/FlateDecode/FlateDecode]',
      ),
    ],
  }),
  'one outline of a hundred thousand lines across the page': plainPdf({
    pages: [
      {
        content: `0 0 m ${Array.from({ length: 1e5 }, (_, at) => `${(at * 37) % 280} ${(at * 91) % 140} l`).join(' ')} f`,
      },
    ],
  }),
} as const;

test.each(Object.entries(heavy))('%s come to an end, and what was not seen is said', (name, bytes) => {
  const before = process.cpuUsage();
  const { unread } = inspectPdf('a.pdf', bytes);
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(15);
  expect(unread.length > 0).toBe(!name.startsWith('forms that share') && !name.startsWith('forms eight'));
});

test('pages after the five thousandth are said not to be read', () => {
  const report = inspectPdf(
    'a.pdf',
    plainPdf({ pages: Array.from({ length: 5001 }, () => ({ content: '9 9 9 9 re f' })) }),
  );
  expect(report.pages).toHaveLength(5000);
  expect(report.unread).toContainEqual({ reason: 'pages', pages: [5001] });
});
