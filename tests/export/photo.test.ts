import { readFileSync } from 'node:fs';
import { brand } from '@coodyssee/logo/brand';
import { openPhoto } from '@coodyssee/logo/png';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

/** 24 by 16 pixels as a browser writes them: eight columns of white, the rest black. */
const jpeg = new Uint8Array(readFileSync(new URL('../fixtures/photo/left-third-white.jpg', import.meta.url)));
const { ink: dark, primary: light } = brand.inks;
const inks = { dark, light };

/** The same file, with a camera's word on how it was held. */
function held(how: number, little = false): Uint8Array {
  const tiff = little
    ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, how, 0, 0, 0, 0, 0, 0, 0]
    : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, how, 0, 0, 0, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const length = exif.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...exif, ...jpeg.subarray(2)]);
}

const hex = (pixels: Uint8Array, at: number): string =>
  `#${[...pixels.subarray(at * 4, at * 4 + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** The colour in the middle of each side. */
function sides(bytes: Uint8Array) {
  const photo = openPhoto(bytes);
  const [width, height] = [photo?.width ?? 0, photo?.height ?? 0];
  const cut = photo?.cut({ width, height, ...inks });
  const { data } = PNG.sync.read(Buffer.from(cut?.png ?? []));
  const at = (x: number, y: number) => hex(data, Math.floor(y) * width + Math.floor(x));
  const [middle, centre] = [width / 2, height / 2];
  const lit = {
    left: at(1, centre),
    right: at(width - 2, centre),
    top: at(middle, 1),
    bottom: at(middle, height - 2),
  };
  const screen = light.screen.toLowerCase();
  return {
    width,
    height,
    white: Object.entries(lit).flatMap(([side, colour]) => (colour === screen ? side : [])),
  };
}

describe('a photograph', () => {
  it.each([
    [1, 24, 16, ['left']],
    [2, 24, 16, ['right']],
    [3, 24, 16, ['right']],
    [4, 24, 16, ['left']],
    [5, 16, 24, ['top']],
    [6, 16, 24, ['top']],
    [7, 16, 24, ['bottom']],
    [8, 16, 24, ['bottom']],
  ])('held as %d is %d by %d, its light on the %s', (how, width, height, white) => {
    expect(sides(held(how))).toEqual({ width, height, white });
    expect(sides(held(how, true))).toEqual({ width, height, white });
  });

  it('is in the brand’s two inks, and in nothing lighter than the one that white is read on', () => {
    const cut = openPhoto(jpeg)?.cut({ width: 48, height: 20, ...inks });
    const { width, height, data } = PNG.sync.read(Buffer.from(cut?.png ?? []));
    expect([width, height, cut?.width, cut?.height]).toEqual([48, 20, 48, 20]);
    const seen = new Set(Array.from({ length: width * height }, (_, at) => hex(data, at)));
    expect(seen).toContain(dark.screen.toLowerCase());
    expect(seen).toContain(light.screen.toLowerCase());
    const reds = [...seen].map((colour) => Number.parseInt(colour.slice(1, 3), 16));
    expect(Math.max(...reds)).toBe(Number.parseInt(light.screen.slice(1, 3), 16));
  });

  it('is not opened where it is none, however it is broken', () => {
    expect(openPhoto(new TextEncoder().encode('nom;couleur'))).toBeUndefined();
    expect(openPhoto(new Uint8Array())).toBeUndefined();
    const huge = Uint8Array.from(jpeg);
    const frame = huge.findIndex((byte, at) => byte === 0xff && huge[at + 1] === 0xc0);
    huge.set([0xff, 0xff, 0xff, 0xff], frame + 5);
    expect(openPhoto(huge)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: jpeg.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, byte) => {
          const cut = openPhoto(jpeg.with(at, byte).subarray(0, Math.max(at, 40)));
          if (cut && cut.width * cut.height < 4000)
            expect(() => cut.cut({ width: 8, height: 8, ...inks })).not.toThrow();
        },
      ),
    );
  });
});
