import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { inspectPdf, PreflightError } from '@coodyssee/preflight';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { card, sticker } from '../export/sheets.ts';
import { plainPdf } from './plain-pdf.ts';

let ours: Uint8Array;
beforeAll(async () => {
  ours = await renderSheetsPdf([sticker, ...card], { colour: 'screen' });
});

/** What a broken file may do: be read in part, or be refused by name. */
function survives(bytes: Uint8Array): void {
  try {
    expect(inspectPdf('a.pdf', bytes).pages.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(PreflightError);
  }
}

test('damaged bytes never do worse than a refusal', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(damage, (changes) => {
      const bytes = Uint8Array.from(ours);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      survives(bytes);
    }),
    { numRuns: 60 },
  );
});

test('nor does a file that is cut anywhere, or any bytes at all', () => {
  fc.assert(
    fc.property(fc.nat(), (end) => survives(ours.subarray(0, end % ours.length))),
    { numRuns: 40 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'()<>[]{}/% \n0R1objstream'), maxLength: 300 }),
      (content) => {
        survives(plainPdf({ pages: [{ content, entries: content }] }));
      },
    ),
  );
});

test.each([
  ['a tree of pages that holds itself', { pages: [{ entries: '/Kids [2 0 R 10 0 R]' }] }],
  [
    'a form that paints itself',
    {
      pages: [{ content: '/F Do', entries: '/Resources 100 0 R' }],
      objects: [
        '<</XObject <</F 101 0 R>>>>',
        '<</Subtype/Form/Resources 100 0 R/Length 5>>stream\n/F Do\nendstream',
      ],
    },
  ],
  ['a reference to itself', { pages: [{ entries: '/Resources 100 0 R' }], objects: ['100 0 R'] }],
  [
    'a colour space within itself',
    {
      pages: [{ content: '/C cs', entries: '/Resources <</ColorSpace <</C 100 0 R>>>>' }],
      objects: ['[/Indexed 100 0 R 1 (x)]'],
    },
  ],
  ['lists within lists', { pages: [{ content: '['.repeat(50_000) }] }],
] as const)('%s comes to an end', (_name, given) => {
  survives(plainPdf(given));
});

const code = (bytes: Uint8Array) => {
  try {
    inspectPdf('a.pdf', bytes);
  } catch (error) {
    return (error as PreflightError).code;
  }
  return undefined;
};

test('what is no whole, open PDF is refused by name', () => {
  expect(code(new Uint8Array())).toBe('empty-file');
  expect(code(new TextEncoder().encode('<html>'))).toBe('not-a-pdf');
  expect(code(ours.subarray(0, ours.length - 4000))).toBe('truncated-pdf');
  const locked = Buffer.from(plainPdf({})).toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root');
  expect(code(Buffer.from(locked, 'latin1'))).toBe('locked-pdf');
  expect(code({ length: 4e8 } as Uint8Array)).toBe('file-too-large');
});
