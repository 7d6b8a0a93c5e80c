import type { OwnDrawing } from '@coodyssee/logo/own-logo';
import { pathData } from '@coodyssee/logo/vector';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { hexOf } from '../../packages/logo/src/own-logo/svg/paint.ts';
import { type ReadSvg, readSvg } from '../../packages/logo/src/own-logo/svg/read-svg.ts';
import { totalDifference } from '../export/compare.ts';
import { type Picture, readOnWhite } from '../export/picture.ts';
import { fixtures, noticesOf, readText, realLogo, svgOf } from './read.ts';

const size = { width: 700 } as const;
const draw = (svg: string): Picture =>
  readOnWhite(
    new Resvg(svg, { fitTo: { mode: 'width', value: size.width }, font: { loadSystemFonts: false } })
      .render()
      .asPng(),
  );

/** What was read, in the frame of the file it was read from. */
function redrawn({ items, frame }: ReadSvg): string {
  if (!frame) throw new Error('the fixture has no frame');
  const paths = items.map(
    ({ path, rule, flat }) =>
      `<path fill="${hexOf(flat.colour)}" fill-rule="${rule}" d="${pathData(path, 3)}"/>`,
  );
  const { x, y, width, height } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${paths.join('')}</svg>`;
}

const readItems = (name: string): ReadSvg => readSvg(new TextEncoder().encode(svgOf('real', name)));

/** What differs between two pictures, as part of the ink of the first. */
function share(before: Picture, after: Picture): number {
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  const paper = { ...before, data: Buffer.alloc(before.data.length, 255) };
  return totalDifference(before, after) / totalDifference(before, paper);
}

/** A gradient becomes its mean. */
const shares: Readonly<Record<string, number>> = { figma: 0.05 };

describe('logos as drawing programs export them', () => {
  it.each(fixtures('real'))('%s looks as it did', (name) => {
    expect(share(draw(svgOf('real', name)), draw(redrawn(readItems(name))))).toBeLessThan(
      shares[name] ?? 0.01,
    );
  });

  it('would be seen to differ by a part that is missing, or under another', () => {
    const read = readItems('illustrator');
    const [first, ...others] = read.items;
    const before = draw(redrawn(read));
    for (const items of [others, [...others, ...(first ? [first] : [])]])
      expect(share(before, draw(redrawn({ ...read, items })))).toBeGreaterThan(0.03);
  });

  it('take their ground off, say what was changed, and stay plain data', () => {
    expect(noticesOf(realLogo('canva'))).toContain('own-logo-ground');
    expect(noticesOf(realLogo('figma'))).toEqual(['own-logo-gradient']);
    expect(noticesOf(realLogo('inkscape'))).toEqual([]);
    expect(structuredClone(realLogo('illustrator'))).toEqual(realLogo('illustrator'));
    expect(readText(svgOf('real', 'illustrator')).id).toBe(realLogo('illustrator').id);
  });
});

const inked = ({ oneInk, width: across, height: down }: OwnDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}">${oneInk?.outlines
    .map(({ path, rule }) => `<path fill-rule="${rule}" d="${pathData(path, 2)}"/>`)
    .join('')}</svg>`;

/** The grey of one point of a logo, 0 to 1 across and down. */
function toneAt(svg: string, [x, y]: readonly [number, number]): number {
  const { width: across, height: down, data } = draw(svg);
  return data[(Math.floor(y * down) * across + Math.floor(x * across)) * 4] ?? -1;
}

describe('a logo in one ink', () => {
  it.each([
    ['rondelle', 'light letters are left open on a dark disc', [0.5, 0.2], [0.5, 0.663]],
    ['bloc', 'white letters are left open on a dark square', [0.1, 0.1], [0.2, 0.5]],
    ['canva', 'a light sky is left open behind dark summits', [0.3, 0.65], [0.5, 0.2]],
    ['pastille', 'a pale disc is left open under dark letters', [0.155, 0.52], [0.5, 0.8]],
    ['petales', 'colours of one form run together, its white eye stays', [0.5, 0.2], [0.5, 0.54]],
  ] as const)('%s: %s', (name, _, dark, light) => {
    const svg = inked(realLogo(name));
    expect([toneAt(svg, dark), toneAt(svg, light)]).toEqual([0, 255]);
  });

  it('keeps a pale sun that stands beside a dark word', () => {
    expect(toneAt(inked(realLogo('soleil')), [0.15, 0.5])).toBe(0);
  });

  it('keeps the outlines of the file where they will do, and traces where they will not', () => {
    expect(realLogo('rondelle').oneInk?.by).toBe('exact');
    expect(realLogo('usuel').oneInk?.by).toBe('exact');
    const crossing =
      '<path fill="#111" d="M10 10h30v80h-30zM60 10h30v80h-30z"/><path fill="#fff" d="M0 40 25 60 50 40 75 60 100 40v10L75 70 50 50 25 70 0 50z"/>';
    const logo = readText(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${crossing}</svg>`);
    expect(logo.oneInk?.by).toBe('exact');
    const both =
      '<path fill="#111" d="M10 10h40v80h-40z"/><path fill="#e8c547" d="M20 30h20v40h-20zM65 30h30v40h-30z"/>';
    const half = readText(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${both}</svg>`);
    expect(half.oneInk?.by).toBe('traced');
    const svg = inked(logo);
    expect([toneAt(svg, [0.25, 0.4]), toneAt(svg, [0.5, 0.5]), toneAt(svg, [0.16, 0.6])]).toEqual([
      0, 255, 255,
    ]);
  });

  it('says where parts that only colour told apart run together', () => {
    expect(noticesOf(realLogo('pastille'))).toContain('own-logo-contrast-lost');
    expect(noticesOf(realLogo('usuel'))).not.toContain('own-logo-contrast-lost');
  });
});
