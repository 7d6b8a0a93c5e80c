import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankFiles } from '../../packages/kit/src/supports/poster/blank/blank-files.ts';
import { blankPoster } from '../../packages/kit/src/supports/poster/blank/blank-poster.ts';
import { run, withFile } from '../export/readers.ts';
import { orderFor, ubac } from './order.ts';

const order = await orderFor(ubac);
const files = await blankFiles(order);
const { lines } = blankPoster(order);

/** A file as LibreOffice prints it: its page's size, and where its words are, in mm. */
const printed = (format: string) =>
  withFile(
    files.find(({ is }) => is.format === format)?.bytes ?? '',
    `affiche.${format}`,
    async (file, folder) => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
      const pdf = join(folder, 'affiche.pdf');
      const html = await run('pdftotext', ['-bbox', pdf, '-']);
      const mm = (points: string | undefined) => (Number(points) * 25.4) / 72;
      const [, width, height] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
      const words = [
        ...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)</g),
      ];
      return {
        pages: (await readFile(pdf, 'latin1')).match(/\/Type\s*\/Page\b/g)?.length,
        size: [mm(width), mm(height)].map(Math.round),
        words: words.map(([, x, , right, foot, text]) => ({
          text,
          x: mm(x),
          right: mm(right),
          foot: mm(foot),
        })),
      };
    },
  );

describe.each(['odg', 'docx'])('the poster to write in, as %s', (format) => {
  it('opens as one A3 page with every line as text, at its place and inside the page', async () => {
    const { pages, size, words } = await printed(format);
    expect(pages).toBe(1);
    expect(size).toEqual([297, 420]);
    expect(words.map(({ text }) => text).join(' ')).toBe(lines.map((line) => line.words).join(' '));
    const firsts = lines.map((line) => ({ line, word: line.words.split(' ')[0] }));
    for (const { line, word } of firsts) {
      const found = words.filter(({ text, x }) => text === word && Math.abs(x - line.x) < 3);
      expect(
        found.some(({ foot }) => Math.abs(foot - line.y) < 0.2 * line.size),
        line.words,
      ).toBe(true);
    }
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(297);
  });
});
