/** What a person would use instead, each as they would use it: how many bytes a list of pictures makes. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { encodePng } from '../../packages/logo/src/export/png/encode.ts';
import type { Picture } from './pictures.ts';

export type Rival = (pictures: readonly Picture[]) => Promise<number>;

const run = promisify(execFile);
const options = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;
const letGo = () => new Promise<void>((resolve) => setImmediate(resolve));

async function inTurn(pictures: readonly Picture[], make: (picture: Picture) => Promise<Uint8Array>) {
  let bytes = 0;
  for (const picture of pictures) bytes += (await make(picture)).length;
  return bytes;
}

/** Only rasterised and encoded, by resvg, one after the other in one warm process. */
export const resvgAlone: Rival = (pictures) =>
  inTurn(pictures, async ({ svg }) => {
    const png = new Resvg(svg, options).render().asPng();
    await letGo();
    return png;
  });

/** Only rasterised by resvg and written by our encoder: what nothing that uses it can beat. */
export const ourBound: Rival = (pictures) =>
  inTurn(pictures, async ({ svg }) => {
    const { width, height, pixels } = new Resvg(svg, options).render();
    await letGo();
    return encodePng({ width, height, pixels });
  });

/** sharp draws in threads of its own: as many at once as there are cores. */
export const sharpAt =
  (compressionLevel: number): Rival =>
  async (pictures) => {
    let bytes = 0;
    const queue = pictures.values();
    const lane = async () => {
      for (const { svg } of queue) {
        const made = await sharp(Buffer.from(svg)).png({ compressionLevel }).toBuffer();
        bytes += made.length;
      }
    };
    await Promise.all(Array.from({ length: 4 }, lane));
    return bytes;
  };

async function withFile<T>(work: (svg: string, png: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'coodyssee-bench-'));
  return work(join(folder, 'a.svg'), join(folder, 'a.png')).finally(() => rm(folder, { recursive: true }));
}

const program =
  (command: (svg: string, png: string) => readonly [string, readonly string[]]): Rival =>
  (pictures) =>
    withFile((svg, png) =>
      inTurn(pictures, async (picture) => {
        await writeFile(svg, picture.svg);
        const [file, args] = command(svg, png);
        await run(file, [...args]);
        return readFile(png);
      }),
    );

export const rsvgLoop = program((svg, png) => ['rsvg-convert', ['-o', png, svg]]);
export const inkscapeLoop = program((svg, png) => ['inkscape', [svg, `--export-filename=${png}`]]);

/** One browser and one page for all. */
export const reusedChromium: Rival = async (pictures) => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const bytes = await inTurn(pictures, async ({ svg, width, height }) => {
    await page.setViewportSize({ width, height });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    return page.screenshot({ omitBackground: true });
  });
  await browser.close();
  return bytes;
};
