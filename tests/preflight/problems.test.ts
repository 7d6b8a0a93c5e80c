import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { findProblems, inspectPdf, printerNote } from '@coodyssee/preflight';
import { expect, test } from 'vitest';
import { card, sticker } from '../export/sheets.ts';
import { plainPdf } from './plain-pdf.ts';
import { type SoundParts, soundPdf } from './sound-pdf.ts';

const report = (parts: SoundParts) => inspectPdf('a.pdf', soundPdf(parts));
const codes = (...args: Parameters<typeof findProblems>) => findProblems(...args).map(({ code }) => code);

const image = (side: number) =>
  `<</Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceCMYK/Length 1>>stream\nx\nendstream`;
const laid = { content: 'q 72 0 0 72 0 0 cm /Im Do Q', entries: '/Resources <</XObject <</Im 100 0 R>>>>' };

test('a sound file has no problem', () => {
  expect(findProblems(report({ content: '0 0 0 1 k 0 0 9 9 re f' }))).toEqual([]);
});

test.each([
  ['rgb', 'error', { content: '1 0 0 rg 0 0 1 1 re f' }],
  ['too-much-ink', 'error', { content: '1 1 .9 0 k 0 0 1 1 re f' }],
  [
    'fonts-outside',
    'error',
    {
      content: 'BT /F1 9 Tf 50 50 Td (Bonjour) Tj ET',
      entries: '/Resources <</Font <</F1 <</Subtype/TrueType/BaseFont/Arial>>>>>>',
    },
  ],
  ['coarse-images', 'warning', { ...laid, objects: [image(200)] }],
  ['coarse-images', 'error', { ...laid, objects: [image(72)] }],
  [
    'transparency',
    'warning',
    { content: '/G gs 50 50 9 9 re f', entries: '/Resources <</ExtGState <</G <</ca .5>>>>>>' },
  ],
  [
    'x-1a-transparency',
    'error',
    {
      content: '/G gs 50 50 9 9 re f',
      entries: '/Resources <</ExtGState <</G <</BM /Multiply>>>>>>',
      standard: 'PDF/X-1a:2003',
    },
  ],
  ['no-bleed', 'warning', { content: '50 50 9 9 re f', entries: '/BleedBox [5 5 280 138]' }],
  [
    'spots',
    'warning',
    {
      content: '/S cs 1 scn 50 50 9 9 re f',
      entries: '/Resources <</ColorSpace <</S [/Separation /Or /DeviceCMYK 100 0 R]>>>>',
    },
  ],
  ['interactive', 'warning', { content: '50 50 9 9 re f', entries: '/Annots [<</Subtype/Widget>>]' }],
] as const)('%s is the only problem, and %s', (code, level, given) => {
  const problems = findProblems(report(given));
  expect(problems).toMatchObject([{ code, level }]);
  for (const { what, fix } of problems) {
    expect(`${what} ${fix}`).not.toMatch(/ [:;!?]|undefined|NaN/);
    expect(what).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('along a cut line 2 mm of bleed do, and less does not', () => {
  const cut = { content: '/S cs 1 scn 50 50 9 9 re f', objects: [] };
  const space = '/Resources <</ColorSpace <</S [/Separation /CutContour /DeviceCMYK 100 0 R]>>>>';
  const bled = (points: number) =>
    codes(report({ ...cut, entries: `${space} /BleedBox [${8.504 - points} 0 283 ${133.23 + points}]` }));
  expect(bled(5.67)).toEqual(['spots']);
  expect(bled(4)).toEqual(['no-bleed', 'spots']);
});

test('what the printer asks decides', () => {
  const light = report({ content: '.9 .8 .8 0 k 50 50 9 9 re f' });
  expect(codes(light)).toEqual([]);
  expect(codes(light, { totalInk: 240 })).toEqual(['too-much-ink']);
  expect(codes(light, { bleed: 5 })).toEqual(['no-bleed']);
});

test('a file that says nothing of itself is asked about it, the grave first', () => {
  const content = '0 0 5 5 re f';
  const pages = [{ content }, { content, entries: '/MediaBox [0 0 9 9]' }, { content }];
  const bare = inspectPdf('a.pdf', plainPdf({ pages }));
  expect(codes(bare)).toEqual(['no-trim', 'mixed-sizes', 'no-intent', 'no-standard']);
  expect(findProblems(bare)[0]?.what).toBe(
    'Le format fini n’est pas dit (pages 1 à 3)\u00a0: on ne sait pas où couper.',
  );
});

test('the printer’s note says of each file what stands in it, on one page', async () => {
  const files = [
    inspectPdf('carte.pdf', await renderSheetsPdf(card, { colour: 'print' })),
    inspectPdf('autocollant.pdf', await renderSheetsPdf([sticker], { colour: 'print', standard: 'x-1a' })),
  ];
  const note = printerNote(files);
  await expect(note).toMatchFileSnapshot('note.txt');
  expect(note.split('\n').length).toBeLessThan(60);
  expect(note).not.toMatch(/ [:;!?]/);
});

test('the note does not praise what is not there', () => {
  const note = printerNote([
    report({ ...laid, content: `1 0 0 rg 9 9 5 5 re f ${laid.content}`, objects: [image(600)] }),
  ]);
  expect(note).toContain('À régler\u00a0: Des couleurs sont en RVB');
  expect(note).not.toMatch(/vectoriel|Aucune couleur RVB/);
  expect(note).toContain('Aucune transparence');
});
