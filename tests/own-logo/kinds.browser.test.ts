import { IdentityError } from '@coodyssee/logo';
import { type OwnDrawing, readOwnLogo } from '@coodyssee/logo/own-logo';
import { pathData } from '@coodyssee/logo/vector';
import { Resvg } from '@resvg/resvg-js';
import { gzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hexOf } from '../../packages/logo/src/own-logo/svg/paint.ts';
import { type ReadSvg, readSvg } from '../../packages/logo/src/own-logo/svg/read-svg.ts';
import { openBrowser, openPage } from '../export/browser.ts';
import { differingPixels } from '../export/compare.ts';
import { type Picture, readOnWhite } from '../export/picture.ts';
import { fixtures, noticesOf, readText, svgOf } from './read.ts';

/** What no outlines can be made of: the code, and the reason that is true. */
const refusals: Readonly<Record<string, readonly [string, string]>> = {
  'clip-text': ['own-logo-text', 'text'],
  'figma-image-fill': ['own-logo-empty', 'onlyImage'],
  'ground-and-stray': ['own-logo-empty', 'empty'],
  'html-entity': ['own-logo-broken', 'entity'],
};

/** What depends on the reader's language, on time or on the page: the colours that are right. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'switch-lang': ['#264653'],
  'anim-start-hidden': ['#264653', '#f28c28'],
  'white-tones-dark': ['#ffffff', '#666666'],
};

const size = { width: 480, height: 400 } as const;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, size);
});
afterAll(() => browser.close());

/** The file as Chromium shows it in a page. */
async function shown(svg: string, height: number): Promise<Picture> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0;background:#fff"><img style="display:block" width="${size.width}" height="${height}" src="${source}">`,
  );
  await page.evaluate(() => document.querySelector('img')?.decode());
  return readOnWhite(await page.screenshot({ clip: { x: 0, y: 0, width: size.width, height } }));
}

/** The same from what was read of it. */
function redrawn({ items, frame }: ReadSvg): Picture {
  if (!frame) throw new Error('the fixture has no frame');
  const paths = items.map(
    ({ path, rule, flat }) =>
      `<path fill="${hexOf(flat.colour)}" fill-rule="${rule}" d="${pathData(path, 4)}"/>`,
  );
  const { x, y, width, height } = frame;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${paths.join('')}</svg>`;
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size.width }, background: '#fff' });
  return readOnWhite(drawn.render().asPng());
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const compared = fixtures('kinds').filter((name) => !(name in refusals || name in elsewhere));

/** Pixels that may differ, as part of the picture: edges, and where one band of a gradient meets the next. */
const slack = 0.003;

/** How wide the ink of a picture is for its height; paper is white. */
function inkShape({ width, data }: Picture): number {
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < data.length; at += 4)
    if (Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 245) {
      xs.add((at / 4) % width);
      ys.add(Math.floor(at / 4 / width));
    }
  const span = (all: ReadonlySet<number>) => Math.max(...all) - Math.min(...all) + 1;
  return span(xs) / span(ys);
}

describe('what drawing programs and style sheets do', () => {
  it.each(compared)('%s looks as in Chromium, and is cropped to what is painted', async (name) => {
    const svg = svgOf('kinds', name);
    const mine = redrawn(readSvg(bytesOf(svg)));
    const wanted = await shown(svg, mine.height);
    expect(differingPixels(mine, wanted) / (mine.width * mine.height)).toBeLessThan(slack);
    const { width, height } = readText(svg);
    expect(Math.abs(width / height / inkShape(wanted) - 1)).toBeLessThan(0.03);
  });

  it('would be seen to differ by a part that is missing', async () => {
    const svg = svgOf('kinds', 'star-clip');
    const read = readSvg(bytesOf(svg));
    const mine = redrawn({ ...read, items: read.items.slice(1) });
    const wanted = await shown(svg, mine.height);
    expect(differingPixels(mine, wanted) / (mine.width * mine.height)).toBeGreaterThan(0.05);
  });

  it.each(Object.entries(refusals))('%s is refused with the reason that is true', (name, [code, reason]) => {
    let refusal: unknown;
    try {
      readText(svgOf('kinds', name));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(IdentityError);
    expect(refusal).toMatchObject({ code, details: { reason } });
  });

  it.each(Object.entries(elsewhere))('%s has the colours of its state at rest', (name, colours) => {
    expect(readText(svgOf('kinds', name)).marks.map(({ ink }) => ink.screen)).toEqual(colours);
  });

  it('keeps the curves of what is not cut', () => {
    const read = readSvg(bytesOf(svgOf('kinds', 'clip-child-hidden')));
    expect(read.items[0]?.path.some(([letter]) => letter === 'C')).toBe(true);
  });

  it('says that white tones were mixed for a dark ground', () => {
    expect(noticesOf(readText(svgOf('kinds', 'white-tones-dark')))).toContain('own-logo-opacity');
  });
});

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">${inside}</svg>`;

describe('a packed SVG', () => {
  const square = svg('<path fill="#264653" d="M10 10h60v60H10z"/>');

  it('is read as what is in it', () => {
    const packed = readOwnLogo(gzipSync(bytesOf(square))) as OwnDrawing;
    expect(packed.marks).toEqual(readText(square).marks);
  });

  it('is refused where it is broken, no SVG, or grows beyond all measure', () => {
    const codeOf = (bytes: Uint8Array) => {
      try {
        readOwnLogo(bytes);
      } catch (error) {
        return error instanceof IdentityError ? error.code : error;
      }
      return 'read';
    };
    expect(codeOf(gzipSync(bytesOf(square)).subarray(0, 40))).toBe('own-logo-broken');
    expect(codeOf(gzipSync(bytesOf('%PDF-1.7')))).toBe('own-logo-broken');
    expect(codeOf(gzipSync(new Uint8Array(50_000_000).fill(32)))).toBe('own-logo-too-large');
  });
});

const hatched = (lines: number) =>
  svg(
    `<path fill="none" stroke="#264653" stroke-width=".4" d="M0 40${Array.from(
      { length: lines },
      (_, at) => `L${((at * 120) / lines).toFixed(2)} ${at % 2 ? 70 : 10}`,
    ).join('')}"/>`,
  );

/** Seconds of processor, which a busy machine does not lengthen as it does the clock. */
function cost(text: string): number {
  const before = process.cpuUsage();
  readText(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('the time that a logo takes', () => {
  it('grows with its hatching, not with the square of it', () => {
    cost(hatched(200));
    expect(cost(hatched(2000)) / cost(hatched(500))).toBeLessThan(8);
  });

  it('ends where hatching, layers or cuts are without measure, with the reason', () => {
    const clip = '<clipPath id="c"><circle cx="60" cy="40" r="30"/></clipPath>';
    const reasonOf = (text: string) => {
      try {
        readText(text);
      } catch (error) {
        return error instanceof IdentityError ? error.details?.reason : error;
      }
      return 'read';
    };
    expect(reasonOf(hatched(20_000))).toBe('hatching');
    expect(reasonOf(svg('<path d="M0 0h90v80H0z"/>'.repeat(900)))).toBe('layers');
    expect(reasonOf(hatched(2000).replace('<path', `${clip}<path clip-path="url(#c)"`))).toBe('cuts');
  });

  it('does not explode with selectors that each could be tried in many ways', () => {
    const rules = Array.from(
      { length: 150 },
      (_, at) => `* g:not(.a${at}) > * + * ~ *, [class^="a${at}"] g g g`,
    );
    const squares = '<g><path d="M0 0h9v9H0z"/><path d="M9 9h9v9H9z"/>'.repeat(40);
    const text = svg(`<style>${rules.join(',')}{fill:#264653}</style>${squares}${'</g>'.repeat(40)}`);
    expect(readText(text).marks).toHaveLength(80);
  });
});
