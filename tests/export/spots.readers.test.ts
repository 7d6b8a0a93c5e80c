import { expect, test } from 'vitest';
import { renderPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { unpackPdf } from './readers.ts';
import { inks, inkTable, open } from './scenes.ts';

test('a drawing in white alone is on a plate of its own: four inks would leave it blank', async () => {
  const table = inkTable({ mark: inks.white, member: inks.white });
  const pdf = await renderPdf(open, table, { widthMm: 50, colour: 'print' });
  const file = await unpackPdf(pdf);
  expect(file).toMatch(/\/Separation\s+\/White\b/);
  expect(file).toContain('/Blanc cs\n1 scn\n');
  expect(file).not.toMatch(/ k\n/);
  const named = await renderPdf(open, table, { widthMm: 50, colour: 'print', whiteSpot: 'RDG_WHITE' });
  expect(await unpackPdf(named)).toContain('/RDG_WHITE');
  const screen = await unpackPdf(await renderPdf(open, table, { widthMm: 50, colour: 'screen' }));
  expect(screen).not.toContain('Separation');
});

test('the brand orange is on its plate where it has one', async () => {
  const pdf = await renderPdf(open, inkTable({ mark: { ...inks.orange, name: 'orange' } }), {
    widthMm: 50,
    colour: 'print',
    orangeSpot: 'PANTONE 021 C',
  });
  expect(await unpackPdf(pdf)).toContain('/Orange cs\n1 scn\n');
});
