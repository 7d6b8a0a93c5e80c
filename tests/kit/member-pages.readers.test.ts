import type { MemberRecord, Support } from '@coodyssee/kit';
import { describe, expect, it } from 'vitest';
import { memberSheets } from '../../packages/kit/src/supports/member-sheet/member-sheet-support.ts';
import { noticeSupport } from '../../packages/kit/src/supports/notice/notice-support.ts';
import { readPdf, run, withFile } from '../export/readers.ts';
import { readFixture } from '../read-fixture.ts';
import { hostile, orderFor, ubac } from './order.ts';

const pdfOf = async (support: Support | undefined, member: MemberRecord): Promise<Uint8Array> => {
  const made = await support?.make(await orderFor(member));
  return made?.files[0]?.bytes ?? new Uint8Array();
};

const textOf = async (pdf: Uint8Array): Promise<string> =>
  (await withFile(pdf, 'in.pdf', (file) => run('pdftotext', ['-layout', file, '-']))).replace(/\s+/g, ' ');

const headings = async (pdf: Uint8Array): Promise<readonly string[]> =>
  [...(await readPdf(pdf, 'pdfinfo', ['-struct'])).matchAll(/^\s*H([12])\b/gm)].map(
    ([, level = '']) => level,
  );

const [sheet, printed] = memberSheets;

describe('the member’s page', () => {
  it('says who the member is, where to find them and what they belong to', async () => {
    const pdf = await pdfOf(sheet, ubac);
    const text = await textOf(pdf);
    for (const words of [
      'Atelier Ubac',
      'Ébéniste · Embrun',
      'Camille Roux',
      '06 39 98 00 42',
      'RCS Gap 508 536 364',
    ])
      expect(text).toContain(words);
    expect(await headings(pdf)).toEqual(['1']);
  });

  it('goes to a printer with its bleed', async () => {
    const boxes = await readPdf(await pdfOf(printed, ubac), 'pdfinfo', ['-box']);
    expect(boxes).toMatch(/TrimBox:\s+8\.50\s+8\.50\s+603\.78\s+850\.39/);
    expect(boxes).toMatch(/BleedBox:\s+0\.00\s+0\.00/);
  });
});

describe('the usage notice', () => {
  it('has two pages, one title and six parts, in the order they are read', async () => {
    const pdf = await pdfOf(noticeSupport, ubac);
    expect(await readPdf(pdf, 'pdfinfo')).toMatch(/Pages:\s+2\n/);
    expect(await headings(pdf)).toEqual(['1', '2', '2', '2', '2', '2', '2']);
    expect(await textOf(pdf)).toMatch(/Jamais moins de \d+ mm, ou \d+ px.*CMJN 0\/75\/100\/0.*droit d’usage/);
  });
});

it('hold every name there is', async () => {
  const names = readFixture('members.csv').map(({ name = '', trade = '', town = '' }) => ({
    name,
    trade,
    town,
  }));
  for (const member of [
    ...names.filter(({ name, trade }) => name.length > 30 || trade.length > 60 || /\P{ASCII}{4}/u.test(name)),
    hostile,
  ])
    for (const support of [sheet, noticeSupport])
      expect((await pdfOf(support, member)).length).toBeGreaterThan(2000);
});
