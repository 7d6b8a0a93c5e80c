import { renderPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { renderSvgFile } from '@coodyssee/logo/svg';
import { expect, it } from 'vitest';
import { differingPixels } from '../export/compare.ts';
import { readOnWhite } from '../export/picture.ts';
import { inkCoverage, mixtures } from '../export/readers.ts';
import { drawWithInkscape, drawWithLibreOffice, drawWithRsvg, pdfRenderers } from '../export/renderers.ts';
import { inkTable } from '../low-floor.ts';
import { type Case, cases, drawn } from './badge-cases.ts';

/**
 * Differing pixels allowed: each program smooths the curves of small letters its own way. About twice what was
 * measured (of 170,000); a row of letters one pixel out of place differs in thousands.
 */
const limits: Readonly<Record<string, number>> = { mupdf: 26, poppler: 110, ghostscript: 140 };

it.each(cases)('$name is the same picture as SVG, PNG and PDF, in other programs', async (badge) => {
  const { scene, inks } = await drawn(badge);
  const size = { width: 2 * scene.width, height: 2 * scene.height };
  const png = readOnWhite(await renderPng(scene, inks, { width: size.width }));
  // a point a unit: whole pages, so that no program has to round their edges
  const pdf = await renderPdf(scene, inks, { widthMm: (scene.width * 25.4) / 72, colour: 'screen' });
  const svg = await drawWithRsvg(renderSvgFile(scene, inks), size);
  expect.soft(differingPixels(png, svg), 'rsvg').toBeLessThanOrEqual(5);
  for (const [program, draw] of Object.entries(pdfRenderers))
    expect
      .soft(differingPixels(png, await draw(pdf, size)), program)
      .toBeLessThanOrEqual(limits[program] ?? 5);
});

it('opens alike in Inkscape and in LibreOffice', async () => {
  const { scene, inks } = await drawn(cases[0] as Case);
  const size = { width: 2 * scene.width, height: 2 * scene.height };
  const svg = renderSvgFile(scene, inks, { width: { value: scene.width, unit: 'px' } });
  const png = readOnWhite(await renderPng(scene, inks, { width: size.width }));
  expect(differingPixels(png, await drawWithInkscape(svg, size))).toBeLessThanOrEqual(5);
  // LibreOffice keeps hundredths of a millimetre: 410 of 170,000 pixels, all on the edges of letters
  expect(differingPixels(png, await drawWithLibreOffice(svg, size))).toBeLessThanOrEqual(820);
});

it('a badge for the printer has the inks’ own mixtures, and its small words in black alone', async () => {
  const { scene } = await drawn(cases[0] as Case);
  const { inks } = inkTable('colour', { scene, colour: 'seagreen' });
  const pdf = await renderPdf(scene, inks, { widthMm: 85, colour: 'print' });
  const wanted = [inks.mark, inks.name, inks['member'], inks.endorsement].map((ink) => ink?.cmyk.join('/'));
  expect(inks.endorsement?.cmyk).toEqual([0, 0, 0, 100]);
  expect([...(await mixtures(pdf))].sort()).toEqual(['0/0/0/0', ...wanted].sort());
});

it('a one-ink badge puts ink on the black plate only', async () => {
  const { scene } = await drawn(cases[4] as Case);
  const { inks } = inkTable('black', { scene });
  const coverage = await inkCoverage(await renderPdf(scene, inks, { widthMm: 40, colour: 'print' }));
  expect(coverage).toMatchObject({ c: 0, m: 0, y: 0 });
  expect(coverage.k).toBeGreaterThan(0.05);
});
