import { type Drawing, drawingData, IdentityError } from '@coodyssee/logo';
import { type OwnLogo, readOwnLogo } from '@coodyssee/logo/own-logo';
import { renderPdf, renderSheetsPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { type InkTable, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { renderSvgFile } from '@coodyssee/logo/svg';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { totalDifference } from '../export/compare.ts';
import { type Picture, readOnWhite } from '../export/picture.ts';
import { readPdf } from '../export/readers.ts';
import { drawWithRsvg, pdfRenderers } from '../export/renderers.ts';
import { inkTable, loadMemberTypesetter, paintBesideBadge } from '../low-floor.ts';
import { pixelsOf, svgOf } from './read.ts';

const member = { name: 'Atelier Ubac' };
let scene: Drawing;
let inks: InkTable;
let png: Picture;
let size: { readonly width: number; readonly height: number };

const logoOf = async (width: number, shade?: number): Promise<OwnLogo> => {
  const drawn = sharp(Buffer.from(svgOf('real', 'petales')), { density: 200 }).resize({ width });
  const pixels = await pixelsOf(sharp(await drawn.png().toBuffer()));
  if (shade !== undefined)
    for (let at = 3; at < pixels.pixels.length; at += 4)
      if (pixels.pixels[at] === 255) pixels.pixels[at] = shade;
  return readOwnLogo(pixels);
};

const paintedWith = async (logo: OwnLogo) =>
  paintBesideBadge(logo, member, { inks: 'colour', typesetter: await loadMemberTypesetter(member) });

beforeAll(async () => {
  const badge = await paintedWith(await logoOf(900));
  scene = badge.scene;
  inks = badge.inked.inks;
  png = readOnWhite(await renderPng(scene, inks, { width: 800 }));
  size = { width: png.width, height: png.height };
});

/** Parts that differ, as part of the picture. */
const off = (picture: Picture) => totalDifference(png, picture) / (png.width * png.height);

const codeOf = (drawn: Promise<unknown>) =>
  drawn.then(
    () => 'drawn',
    (error: unknown) => (error instanceof IdentityError ? error.code : error),
  );

describe('a logo of pixels in files', () => {
  it('is in the SVG itself, where other programs see it as we do', async () => {
    const svg = renderSvgFile(scene, inks);
    expect(svg.match(/<image /g)).toHaveLength(1);
    expect(svg).toMatch(/xlink:href="data:image\/png;base64,iVBORw0KGgo/);
    expect(off(await drawWithRsvg(svg, size))).toBeLessThan(0.004);
    expect(renderSvgFile(scene, inks)).toBe(svg);
  });

  it('is an RGB image with a soft edge in the PDF for the screen', async () => {
    const pdf = await renderPdf(scene, inks, { widthMm: 60, colour: 'screen' });
    expect(await readPdf(pdf, 'pdfimages', ['-list'])).toMatch(/image +\d+ +\d+ +rgb[\s\S]*smask/);
    expect(off(await pdfRenderers.poppler(pdf, size))).toBeLessThan(0.01);
  });

  it('is in the four inks for the printer, with a hard edge and no transparency', async () => {
    const pdf = await renderPdf(scene, inks, { widthMm: 60, colour: 'print' });
    const images = await readPdf(pdf, 'pdfimages', ['-list']);
    expect(images).toMatch(/image +\d+ +\d+ +cmyk/);
    expect(images).not.toContain('smask');
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/SMask|\/DeviceRGB/);
    // other inks look otherwise on a screen, but nothing is missing
    expect(off(await pdfRenderers.mupdf(pdf, size))).toBeLessThan(0.05);
  });

  it('is refused to the printer where its pixels would be seen, or its shadow', async () => {
    const small = await paintedWith(await logoOf(120));
    const print = { widthMm: 90, colour: 'print' } as const;
    expect(await codeOf(renderPdf(small.scene, small.inked.inks, print))).toBe('own-logo-resolution');
    const soft = await paintedWith(await logoOf(900, 150));
    expect(await codeOf(renderPdf(soft.scene, soft.inked.inks, print))).toBe('own-logo-soft');
    const black = inkTable('black', { scene: small.scene }).inks;
    expect(await codeOf(renderPdf(small.scene, black, print))).toBe('drawn');
  });

  it('is placed on sheets, once in the file however often it stands there', async () => {
    const height = (60 * scene.height) / scene.width;
    const pieces = [0, 1, 2].map((row) => placeScene(scene, inks, { x: 5, y: 5 + row * 30, width: 60 }));
    const sheet: Sheet = { width: 70, height: 60 + 2 * height, bleed: 0, title: 'Planche', pieces };
    for (const colour of ['screen', 'print'] as const) {
      const pdf = await renderSheetsPdf([sheet, sheet], { colour });
      const rows = (await readPdf(pdf, 'pdfimages', ['-list']))
        .split('\n')
        .map((row) => row.trim().split(/\s+/));
      const images = rows.filter(([, , type]) => type === 'image');
      expect(images).toHaveLength(6);
      expect(new Set(images.map((row) => row[10])).size).toBe(1);
    }
  });

  it('is drawn by the React badge, by day and by night', () => {
    const { paths } = drawingData(scene, { inks });
    expect(paths.filter(({ picture }) => picture)).toHaveLength(1);
    expect(paths[0]?.picture?.href).toMatch(/^data:image\/png;base64,/);
    const night = inkTable('dark', { scene }).inks;
    const both = drawingData(scene, { inks, night }).paths.filter(({ fill, night: dark }) =>
      [fill, dark].includes('transparent'),
    );
    expect(both.length).toBeGreaterThan(0);
  });
});
