import { contrast } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { icoSides } from '../../packages/kit/src/site-icons/icon-files.ts';
import { madeSite, member } from './made-site.ts';

const ours = await madeSite({});
const theirs = await madeSite({ member });
const both = [
  ['the cooperative', ours],
  ['a member', theirs],
] as const;

const pixels = (bytes: Uint8Array) => {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  return { width, height, at };
};
const hex = ([r = 0, g = 0, b = 0]: readonly number[]) =>
  `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

describe.each(both)('the icons of %s', (_, site) => {
  it.each([
    ['apple-touch-icon.png', 180],
    ['icone-192.png', 192],
    ['icone-512.png', 512],
    ['icone-masquable-512.png', 512],
    ['icone-monochrome-512.png', 512],
  ])('%s is a square of %i px', (path, side) => {
    const { width, height } = pixels(site.read(path));
    expect([width, height]).toEqual([side, side]);
  });

  it.each(['apple-touch-icon.png', 'icone-masquable-512.png'])('%s leaves no corner open', (path) => {
    const { width, at } = pixels(site.read(path));
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, width - 1],
      [width - 1, width - 1],
    ] as const)
      expect(at(x, y)[3]).toBe(255);
  });

  it('keeps every head and foot in the 80 % that no system cuts out', () => {
    const { width, at } = pixels(site.read('icone-masquable-512.png'));
    const far: number[] = [];
    const horizon = Math.round(width * 0.7);
    for (let y = 0; y < horizon; y += 1)
      for (let x = 0; x < width; x += 1) {
        const isWhite = at(x, y)
          .slice(0, 3)
          .every((part) => part > 200);
        if (isWhite) far.push(Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) / width);
      }
    expect(far.length).toBeGreaterThan(width);
    expect(Math.max(...far)).toBeLessThanOrEqual(0.4);
  });

  it('has one ink and nothing outside of the same circle in the shape that a system paints', () => {
    const { width, at } = pixels(site.read('icone-monochrome-512.png'));
    const inks = new Set<string>();
    let [painted, far] = [0, 0];
    for (let y = 0; y < width; y += 1)
      for (let x = 0; x < width; x += 1) {
        const ink = at(x, y);
        if (ink[3] === 0) continue;
        painted += 1;
        inks.add(hex(ink));
        far = Math.max(far, Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) / width);
      }
    expect([...inks]).toEqual(['#000000']);
    expect(far).toBeLessThanOrEqual(0.4);
    expect(painted / width ** 2).toBeGreaterThan(0.1);
  });

  it('has one drawing a grid in favicon.ico', () => {
    const ico = site.read('favicon.ico');
    expect(ico.readUInt16LE(4)).toBe(icoSides.length);
    const drawn = icoSides.map((side, at) => {
      const start = ico.readUInt32LE(6 + at * 16 + 12);
      const { width, at: pixel } = pixels(ico.subarray(start, start + ico.readUInt32LE(6 + at * 16 + 8)));
      expect(width).toBe(side);
      // the disc fills its grid from side to side: no pixel column is half painted for want of a cut
      return hex(pixel(Math.floor(side / 2), 1 + Math.floor(side / 8)));
    });
    expect(drawn).toHaveLength(5);
  });
});

describe('whose ground it is', () => {
  const foot = (bytes: Uint8Array) => {
    const { width, at } = pixels(bytes);
    return hex(at(width / 2, width - 8));
  };

  it('is the cooperative’s on its own tile, and the member’s on theirs', () => {
    expect(foot(ours.read('icone-masquable-512.png'))).toBe(inks.orange.screen.toLowerCase());
    expect(foot(theirs.read('icone-masquable-512.png'))).toBe(member.colour);
  });
});

/** The bars that tabs stand on, by day and by night. */
const bars = { day: ['#ffffff', '#dee1e6'], night: ['#202124', '#35363a'] };

describe('the icon of a tab', () => {
  /** Each part with the fill it has by night, and whether it has a line round it then. */
  const parts = (svg: string) => {
    const rules = new Map(
      [...svg.matchAll(/\.(n\d+)\{([^}]*)\}/g)].map(([, name, rule]) => [name, rule ?? '']),
    );
    return [...svg.matchAll(/<path (?:class="(n\d+)" )?fill="(#[\da-f]{6})"/g)].map(([, name, day = '']) => {
      const rule = rules.get(name) ?? '';
      const stroke = /stroke:(#[\da-f]{6})/.exec(rule)?.[1];
      return { day, night: stroke ?? /fill:(#[\da-f]{6})/.exec(rule)?.[1] ?? day };
    });
  };

  it.each([
    ['the cooperative', {}],
    ['a dark member', { member }],
    ['a member without a colour', { member: { name: 'Ô' } }],
    ['a pale member', { member: { name: 'Ô', colour: 'jaune' } }],
  ])('of %s is seen on a dark bar', async (_, request) => {
    const svg = (await madeSite(request)).text('favicon.svg');
    const found = parts(svg);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { night } of found)
      for (const bar of bars.night)
        expect(contrast(night, bar), `${night} on ${bar}`).toBeGreaterThanOrEqual(2.5);
  });

  it('changes nothing by night where nothing has to', () => {
    expect(ours.text('favicon.svg')).not.toContain('<style');
    expect(theirs.text('favicon.svg')).toContain('@media (prefers-color-scheme:dark){.n2{stroke:#ffffff');
  });

  it('keeps its disc in sight by day too', () => {
    for (const bar of bars.day) expect(contrast(inks.orange, bar)).toBeGreaterThan(2.5);
  });
});
