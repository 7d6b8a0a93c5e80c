import { renderSheetsPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { bounds } from '@coodyssee/logo/vector';
import { findProblems, inspectPdf } from '@coodyssee/preflight';
import { describe, expect, it } from 'vitest';
import { unsafePieces } from '../../packages/kit/src/page/safe.ts';
import { bannerSvg } from '../../packages/kit/src/supports/cordee/animated-banner.ts';
import { bannerRowsOf, bannerSheet } from '../../packages/kit/src/supports/cordee/banner.ts';
import { cordeeFiles } from '../../packages/kit/src/supports/cordee/cordee-files.ts';
import { everybodyOf, everybodyTexts, usualTitle } from '../../packages/kit/src/supports/cordee/everybody.ts';
import { rowsOf } from '../../packages/kit/src/supports/cordee/frieze-rows.ts';
import { overhang } from '../../packages/kit/src/supports/cordee/overhang.ts';
import { cordeePoster } from '../../packages/kit/src/supports/cordee/poster.ts';
import { posterSize } from '../../packages/kit/src/supports/cordee/poster-plan.ts';
import { identity } from '../low-floor.ts';
import { readFixture } from '../read-fixture.ts';
import { settings } from './kit-orders.ts';

const table = readFixture('members.csv').map(({ name = '', accent_color = '' }) => ({
  name,
  colour: accent_color,
}));
const typesetter = await identity.load(everybodyTexts(table, usualTitle));

/** So many members, the table's again and again. */
const crowd = (count: number, title = usualTitle) => {
  const members = Array.from({ length: count }, (_, i) => table[i % table.length] ?? { name: 'Ô' });
  return everybodyOf(members, { title, typesetter });
};
const counts = [1, 2, 8, 24, 51, 95, 240];

describe('everybody', () => {
  it('is refused where there is nobody, or more than a page shows', () => {
    expect(() => crowd(0)).toThrowError(expect.objectContaining({ code: 'does-not-fit' }));
    expect(() => crowd(241)).toThrowError(expect.objectContaining({ code: 'does-not-fit' }));
  });

  it('stands in rows that differ by one at the most, in order, nobody left out', () => {
    for (let count = 1; count < 60; count += 1)
      for (let rows = 1; rows <= Math.min(count, 7); rows += 1) {
        const people = Array.from({ length: count }, (_, i) => i);
        const split = rowsOf(people, rows);
        expect(split.flat()).toEqual(people);
        const sizes = split.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }
  });
});

describe.each(counts)('the banner and the poster of %d members', (count) => {
  const everybody = crowd(count);

  it('show a person for each, in their own colour', () => {
    const people = bannerRowsOf(everybody).flatMap(({ row }) => row.people);
    const inside = people.filter(({ head }) => {
      const box = bounds(head.path);
      return box && box.x >= 0 && box.x + box.width <= 400;
    });
    expect(inside).toHaveLength(count);
    const inks = inside.map(({ massif }) => massif.ink.screen);
    expect(inks).toEqual(everybody.walkers.map(({ ink }) => ink.screen));
  });

  it('have every name once, and no word near the trim', () => {
    const poster = cordeePoster(everybody, { bleed: 3 });
    expect(unsafePieces(poster, settings.print.safe)).toEqual([]);
    expect(unsafePieces(bannerSheet(everybody), 4)).toEqual([]);
    const said = poster.pieces
      .filter(({ tag }) => tag === 'paragraph')
      .map(({ text }) => text.replaceAll('\n', ' '));
    expect(said.length).toBe(count + 1);
  });

  it('keep words and people apart', () => {
    for (const { pieces } of [cordeePoster(everybody, { bleed: 3 }), bannerSheet(everybody)]) {
      const heard = pieces.filter(({ tag }) => tag !== 'artifact');
      const boxes = heard.map(({ marks }) => marks.map(({ path }) => bounds(path)));
      const heads = pieces
        .filter(({ tag, marks }) => tag === 'artifact' && marks.length > 2)
        .flatMap(({ marks }) => marks.map(({ path }) => bounds(path)))
        .filter((box) => box !== null);
      const words = boxes.flat().filter((box) => box !== null);
      expect(words.length).toBeGreaterThan(1);
      for (const box of words)
        for (const head of heads) {
          const apart =
            box.x >= head.x + head.width ||
            head.x >= box.x + box.width ||
            box.y >= head.y + head.height ||
            head.y >= box.y + box.height;
          expect(apart).toBe(true);
        }
    }
  });
});

describe('the printed poster', () => {
  it('is A2 in the four inks, and a printer has nothing to say', async () => {
    const files = await cordeeFiles(crowd(51), { settings, renderPng });
    const print = files.find(({ path }) => path.endsWith('_impression.pdf'));
    const report = inspectPdf('affiche.pdf', print?.bytes ?? new Uint8Array());
    expect(report.pages[0]?.trim).toEqual(posterSize);
    expect(findProblems(report)).toEqual([]);
  });

  it('is in A2 for the screen too, with words that are found', async () => {
    const bytes = await renderSheetsPdf([cordeePoster(crowd(24), { bleed: 3 })], { colour: 'screen' });
    expect(inspectPdf('ecran.pdf', bytes).title).toBe(
      'Toute la cordée, 24\u00a0activités, une seule coopérative',
    );
  });
});

describe('the banner that moves', () => {
  const everybody = crowd(51);
  const svg = bannerSvg(everybody);

  it('moves only for who does not mind, ends in five seconds, and runs no script', () => {
    expect(svg).toMatch(/@media \(prefers-reduced-motion:no-preference\)\{\.qui\{animation:/);
    expect(svg).not.toMatch(/<script|\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org)/);
    const delay = Number(/var\(--rang\)\*(\d+)ms/.exec(svg)?.[1]);
    const ranks = [...svg.matchAll(/--rang:(\d+)/g)].map(([, rank]) => Number(rank));
    expect(new Set(ranks).size).toBe(bannerRowsOf(everybody)[0]?.row.people.length);
    expect((Math.max(...ranks) * delay) / 1000 + 0.7).toBeLessThan(5);
  });

  it('is the same drawing when it stands still, without a rule of motion', () => {
    const still = bannerSvg(everybody, { still: true });
    expect(still).not.toMatch(/animation|<style|--rang/);
    const paths = (text: string) => [...text.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
    expect(paths(still)).toEqual(paths(svg));
  });

  it('is left out on request', async () => {
    const named = async (still: boolean) =>
      (await cordeeFiles(crowd(3), { settings, renderPng, still })).map(({ path }) => path);
    expect(await named(false)).toContain('cordee_banniere-animee.svg');
    expect(await named(true)).not.toContain('cordee_banniere-animee.svg');
  });
});

describe('what runs over the edge', () => {
  it('runs to the end of the bleed, and nothing on the page moves', () => {
    const sides = { left: 0, right: 100, bleed: 3 };
    const tip = overhang([['M', 90, 0], ['L', 101, 5], ['L', 90, 10], ['Z']], sides);
    const box = bounds(tip);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(103, 9);
    expect(tip).toContainEqual(['L', 100, (5 / 11) * 10]);
    const whole = [['M', 90, 0], ['L', 110, 5], ['L', 90, 10], ['Z']] as const;
    expect(overhang(whole, sides)).toEqual(whole);
    const inside = [['M', 90, 0], ['L', 100, 5], ['L', 90, 10], ['Z']] as const;
    expect(overhang(inside, sides)).toEqual(inside);
  });
});
