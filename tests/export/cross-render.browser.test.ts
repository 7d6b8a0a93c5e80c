import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { renderPng } from '../../packages/logo/src/export/png/index.ts';
import { renderSvgFile } from '../../packages/logo/src/export/svg/index.ts';
import type { InkTable } from '../../packages/logo/src/scene/ink.ts';
import type { Scene } from '../../packages/logo/src/scene/scene.ts';
import { openBrowser, openPage } from './browser.ts';
import { differingPixels, totalDifference } from './compare.ts';
import { type Picture, readOnWhite } from './picture.ts';
import { drawWithRsvg, pdfRenderers, type Size } from './renderers.ts';
import { grounded, groundedInks, moved, open, openInks } from './scenes.ts';

/** Pixels that smoothing may settle otherwise. */
const mostDiffering = 5;
/**
 * All differences added up, in whole pixels, for programs that smooth finely and for the two that smooth coarsely
 * and fatten edges a little; about twice what was measured.
 */
const mostInAll = { fine: 130, coarse: 800 };
const isCoarse = (program: string) => /poppler|ghostscript/.test(program);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function drawWithChromium(svg: string, size: Size): Promise<Picture> {
  const page = await openPage(browser, size);
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>*{margin:0}</style><img src="${source}" width="${size.width}" height="${size.height}" style="display:block">`,
  );
  const png = await page.screenshot();
  await page.close();
  return readOnWhite(png);
}

/** What every program but our own makes of our files. */
async function drawEverywhere(scene: Scene, table: InkTable, size: Size): Promise<[string, Picture][]> {
  const svg = renderSvgFile(scene, table, { width: { value: size.width, unit: 'px' } });
  // 720 points: a whole page, so that no program has to round its edges.
  const pdf = await renderPdf(scene, table, { widthMm: 254, colour: 'screen' });
  const drawings = {
    'SVG, rsvg': drawWithRsvg(svg, size),
    'SVG, Chromium': drawWithChromium(svg, size),
    'PDF, poppler': pdfRenderers.poppler(pdf, size),
    'PDF, mupdf': pdfRenderers.mupdf(pdf, size),
    'PDF, ghostscript': pdfRenderers.ghostscript(pdf, size),
  };
  return Promise.all(
    Object.entries(drawings).map(async ([program, drawing]) => [program, await drawing] as [string, Picture]),
  );
}

const ours = async (scene: Scene, table: InkTable, { width }: Size) =>
  readOnWhite(await renderPng(scene, table, { width }));

const cases = [
  { name: 'open', scene: open, table: openInks, size: { width: 480, height: 480 }, role: 'member' },
  { name: 'grounded', scene: grounded, table: groundedInks, size: { width: 960, height: 384 }, role: 'name' },
] as const;

test.each(cases)(
  'SVG, PNG and PDF show the same picture in six programs: $name',
  async ({ scene, table, size }) => {
    const png = await ours(scene, table, size);
    for (const [program, picture] of await drawEverywhere(scene, table, size)) {
      expect.soft(differingPixels(png, picture), program).toBeLessThanOrEqual(mostDiffering);
      const limit = isCoarse(program) ? mostInAll.coarse : mostInAll.fine;
      expect.soft(totalDifference(png, picture), `${program}, in all`).toBeLessThanOrEqual(limit);
    }
  },
);

test.each(cases)(
  'the comparison can fail: a shape out of place is noticed: $name',
  async ({ scene, table, size, role }) => {
    const png = await ours(scene, table, size);
    const far = await ours(moved(scene, role, 1), table, size);
    expect(differingPixels(png, far)).toBeGreaterThan(mostDiffering);
    const near = await ours(moved(scene, role, 0.5), table, size);
    expect(totalDifference(png, near)).toBeGreaterThan(mostInAll.fine);
  },
);

test('the comparison can fail: a lost hole, a lost shape, another colour', async () => {
  const { scene, table, size } = cases[0];
  const png = await ours(scene, table, size);
  const filled = { ...scene, shapes: scene.shapes.map((shape) => ({ ...shape, rule: 'nonzero' as const })) };
  const lost = { ...scene, shapes: scene.shapes.slice(0, 1) };
  const other = { ...table, mark: groundedInks.ground, member: groundedInks['slab-open'] };
  for (const wrong of [
    await ours(filled, table, size),
    await ours(lost, table, size),
    await ours(scene, other, size),
  ])
    expect(differingPixels(png, wrong)).toBeGreaterThan(mostDiffering);
});
