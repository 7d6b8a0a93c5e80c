import { assembleKit, supports } from '@coodyssee/kit';
import { findProblems, inspectPdf } from '@coodyssee/preflight';
import { describe, expect, test } from 'vitest';
import { orderFor, ubac, whole } from '../kit/order.ts';

const project = {
  id: 'jardins',
  title: 'Jardins partagés',
  from: '2026-01-01',
  to: '2027-12-31',
  statement: 'co-funded',
  funders: ['Région', 'Département'],
} as const;
const order = await orderFor(
  { ...ubac, project: project.id, poster: { title: 'Portes ouvertes' } },
  { ...whole, projects: [project], networks: ['Co’hop', 'lescop'] },
);

const shelved = supports.filter(({ shelf }) => shelf === '2-imprimeur' || shelf === '5-marquage');
const kit = await assembleKit(order, shelved);
const found = kit.files
  .filter(({ path }) => /^[25].*\.pdf$/.test(path))
  .map(({ path, bytes }) => {
    const report = inspectPdf(path, bytes);
    return { path, report, codes: findProblems(report).map(({ code }) => code) };
  });

/** What is placed on something else, or marked on a thing: nothing of it is cut, so nothing bleeds. */
const isPlaced =
  /\/badges\/(?!.*blanc-sur-orange)|\/(?:financeurs|reseaux)\/|\/verre\/|_(?:tampon|gravure-laser|marquage-a-chaud|broderie)_/;
/** What a blade cuts along a line. */
const isCut = /autocollant|badge-epingle/;
/** White on dark stock is a plate of its own: an ink that a printer has to be told of. */
const isWhite = /_blanc_impression\.pdf$/;

describe('the print files of a kit', () => {
  test('are all there: nothing was refused', () => {
    expect(kit.refused).toEqual([]);
    expect(found.length).toBeGreaterThan(40);
    for (const place of [isPlaced, isCut, isWhite])
      expect(found.some(({ path }) => place.test(path))).toBe(true);
  });

  test('have nothing that is ours to mend', () => {
    const toMend = found.map(({ path, codes }) => {
      const hasSpot = isCut.test(path) || isWhite.test(path);
      const settled = [isPlaced.test(path) && 'no-bleed', hasSpot && 'spots'];
      return { path, codes: codes.filter((code) => !settled.includes(code)) };
    });
    expect(toMend.filter(({ codes }) => codes.length > 0)).toEqual([]);
  });

  test('have one plate where a tool has one colour, and no profile of four inks', () => {
    const tools = found.filter(({ path }) => path.startsWith('5-') && !isCut.test(path));
    for (const { path, report } of tools) {
      expect(report, path).toMatchObject({ spaces: ['grey'], spots: [], standards: ['PDF/X-1a:2003'] });
      expect(report.outputIntent, path).toEqual({ condition: 'FOGRA39', embedded: false });
      // people all round a glass are some three hundred outlines; a profile alone would be 94 kB
      expect(report.bytes, path).toBeLessThan(path.includes('/verre/') ? 40_000 : 20_000);
    }
  });

  test('reach 2 mm outside the blade, 3 mm outside a guillotine', () => {
    for (const { path, report } of found.filter(({ path }) => !isPlaced.test(path)))
      for (const { bleed } of report.pages)
        expect(bleed, path).toBeCloseTo(path.includes('autocollant') ? 2 : 3, 1);
  });
});
