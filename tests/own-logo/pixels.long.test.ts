import { IdentityError } from '@coodyssee/logo';
import { contrast } from '@coodyssee/logo/colour';
import { type OwnPicture, readOwnLogo } from '@coodyssee/logo/own-logo';
import { PNG } from 'pngjs';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodePng } from '../../packages/logo/src/export/png/decode.ts';
import { encodePng } from '../../packages/logo/src/export/png/encode.ts';
import { noticesOf, pixelsOf, svgOf } from './read.ts';

/** A logo as somebody would have saved it. */
const saved = (name: string, width: number) =>
  sharp(Buffer.from(svgOf('real', name)), { density: 144 }).resize({ width });
const onPaper = (picture: Sharp, paper: string) => picture.flatten({ background: paper });

async function read(picture: Sharp, options = {}): Promise<OwnPicture> {
  const logo = readOwnLogo(await pixelsOf(sharp(await picture.png().toBuffer())), options);
  if (logo.kind !== 'picture') throw new Error('pixels gave no picture');
  return logo;
}

/** Part of a picture that is seen, as another program decodes it. */
function seenShare({ picture }: OwnPicture): number {
  const { data } = PNG.sync.read(Buffer.from(picture.png));
  const seen = data.filter((byte, at) => at % 4 === 3 && byte > 127);
  return seen.length / (data.length / 4);
}

describe('a logo of pixels', () => {
  let jpeg: OwnPicture;
  beforeAll(async () => {
    const dirty = await onPaper(saved('illustrator', 900), '#fff').jpeg({ quality: 75 }).toBuffer();
    jpeg = await read(sharp(dirty));
  });

  it('is cut out of its white ground, and encoded again by us', () => {
    expect(noticesOf(jpeg)).toEqual(['own-logo-ground']);
    expect(jpeg.picture.width / jpeg.picture.height).toBeCloseTo(jpeg.width / jpeg.height, 1);
    expect(seenShare(jpeg)).toBeGreaterThan(0.1);
    expect(seenShare(jpeg)).toBeLessThan(0.3);
    // its edge is the logo's own colour, not a fringe of paper
    const pale = jpeg.edges.filter(({ screen }) => contrast(screen, 'white') < 1.6);
    expect(pale.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(0.03);
  });

  it('is traced in one ink, light parts left open', () => {
    expect(jpeg.oneInk?.by).toBe('traced');
    const commands = jpeg.oneInk?.outlines.flatMap(({ path }) => path) ?? [];
    expect(commands.filter(([letter]) => letter === 'M').length).toBeGreaterThan(20);
    expect(commands.length).toBeLessThan(600);
  });

  it('keeps its ground where the person wants it', async () => {
    const kept = await read(onPaper(saved('usuel', 400), '#fff'), { keepGround: true });
    expect(seenShare(kept)).toBe(1);
    expect(noticesOf(kept)).not.toContain('own-logo-ground');
  });

  it('loses a plain pale ground too, and keeps a dark one, which is part of the logo', async () => {
    expect(noticesOf(await read(onPaper(saved('soleil', 700), '#fbf3e4')))).toContain('own-logo-ground');
    expect(seenShare(await read(onPaper(saved('soleil', 700), '#1a237e')))).toBe(1);
  });

  it('is refused in one ink where it is a photograph, in colour or not', async () => {
    const [width, height] = [320, 240];
    const noisy = Buffer.alloc(width * height * 3);
    for (let at = 0; at < noisy.length; at += 1) {
      const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
      noisy[at] = 120 + 80 * Math.sin(x / 40 + (at % 3)) * Math.cos(y / 30) + ((x * 7919 + y * 104729) % 23);
    }
    const photo = sharp(noisy, { raw: { width, height, channels: 3 } });
    for (const picture of [photo.clone(), photo.clone().greyscale()]) {
      const logo = await read(sharp(await picture.jpeg({ quality: 85 }).toBuffer()));
      expect(logo.oneInk).toBeUndefined();
      expect(noticesOf(logo)).toContain('own-logo-no-one-ink');
    }
  });

  it('says how much of it a printer could use, and makes a huge one smaller', async () => {
    const small = await read(saved('rondelle', 200));
    const told = small.notices.find(({ code }) => code === 'own-logo-few-pixels');
    expect(told?.details).toMatchObject({ has: small.picture.width, wanted: 591 });
    expect(told?.message).toContain(`${small.picture.width}\u00a0pixels`);
    const huge = await read(saved('usuel', 6000));
    expect(noticesOf(huge)).toEqual(['own-logo-shrunk']);
    expect(huge.picture.width).toBe(2400);
  });

  it('is no picture where it is broken, tiny, empty or beyond all measure', () => {
    const codeOf = (width: number, height: number, bytes = width * height * 4) => {
      try {
        readOwnLogo({ width, height, pixels: new Uint8Array(bytes) });
      } catch (error) {
        return error instanceof IdentityError ? error.code : error;
      }
      return 'read';
    };
    expect(codeOf(10, 10, 12)).toBe('own-logo-broken');
    expect(codeOf(0, 0)).toBe('own-logo-broken');
    expect(codeOf(Number.NaN, 10, 0)).toBe('own-logo-broken');
    expect(codeOf(100_000, 100_000, 0)).toBe('own-logo-too-large');
    expect(codeOf(100, 100)).toBe('own-logo-empty');
    const dots = { width: 20, height: 20, pixels: new Uint8Array(1600).fill(200) };
    expect(() => readOwnLogo(dots)).toThrow('trop petite');
  });
});

describe('our own PNGs', () => {
  it.each([
    ['a few colours', 3, 9],
    ['many colours', 5000, 70],
    ['many colours, some half transparent', 4999, 70],
  ])('come back as they went in: %s', (_, colours, side) => {
    const pixels = Uint8Array.from({ length: side * side * 4 }, (__, at) => {
      const pixel = Math.floor(at / 4) % colours;
      if (at % 4 === 3) return colours % 2 === 1 && colours > 3 ? 255 - (pixel % 200) : 255;
      return (pixel * (at % 4 === 0 ? 7 : 31)) % 256;
    });
    const image = { width: side, height: side, pixels };
    expect(decodePng(encodePng(image))).toEqual(image);
  });
});
