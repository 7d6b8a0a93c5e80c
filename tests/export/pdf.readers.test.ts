import { expect, test } from 'vitest';
import { renderPdf } from '../../packages/logo/src/export/pdf/index.ts';
import { inkCoverage, mixtures, readPdf, unpackPdf } from './readers.ts';
import { circle, grounded, groundedInks, inks, inkTable, open, openInks, polygon, scenes } from './scenes.ts';

const colours = ['screen', 'print'] as const;
const every = Object.entries(scenes).flatMap(([name, one]) =>
  colours.map((colour) => ({ name, colour, ...one })),
);

test.each(every)(
  '$name for $colour is sound to qpdf, Ghostscript and MuPDF',
  async ({ scene, table, colour }) => {
    const pdf = await renderPdf(scene, table, { widthMm: 50, colour, bleedMm: 3 });
    expect(await readPdf(pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found');
    const words = await readPdf(pdf, 'gs', [
      '-q',
      '-dSAFER',
      '-dBATCH',
      '-dNOPAUSE',
      '-dPDFSTOPONERROR',
      '-sDEVICE=nullpage',
    ]);
    expect(words).toBe('');
    expect(await readPdf(pdf, 'mutool', ['info'])).toContain('Pages: 1');
  },
);

test.each(every)('$name for $colour holds outlines only', async ({ scene, table, colour }) => {
  const pdf = await renderPdf(scene, table, { widthMm: 50, colour });
  expect((await readPdf(pdf, 'pdffonts')).trim().split('\n')).toHaveLength(2);
  expect((await readPdf(pdf, 'pdfimages', ['-list'])).trim().split('\n')).toHaveLength(2);
  const text = await unpackPdf(pdf);
  expect(text).not.toMatch(/\/ExtGState|\/Group|\/SMask|\/XObject|\/DestOutputProfile|ICCBased/);
});

/** Boxes in points as poppler reads them. */
async function boxes(pdf: Uint8Array): Promise<Record<string, number[]>> {
  const lines = (await readPdf(pdf, 'pdfinfo', ['-box'])).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^(\w+Box):\s+(.*)$/.exec(line);
      return found ? [[found[1], (found[2] ?? '').trim().split(/\s+/).map(Number)]] : [];
    }),
  );
}

test('the page is the scene’s box at its width, and grows by the bleed where the ground reaches the edge', async () => {
  const plain = await boxes(await renderPdf(grounded, groundedInks, { widthMm: 50, colour: 'print' }));
  expect(plain.MediaBox).toEqual([0, 0, 141.73, 56.69]);
  expect(plain.TrimBox).toEqual(plain.MediaBox);
  const bled = await boxes(
    await renderPdf(grounded, groundedInks, { widthMm: 50, colour: 'print', bleedMm: 3 }),
  );
  expect(bled.MediaBox).toEqual([0, 0, 158.74, 73.7]);
  expect(bled.BleedBox).toEqual(bled.MediaBox);
  expect(bled.TrimBox).toEqual([8.5, 8.5, 150.24, 65.2]);
  const open50 = await boxes(await renderPdf(open, openInks, { widthMm: 50, colour: 'print', bleedMm: 3 }));
  expect(open50.MediaBox).toEqual(open50.TrimBox);
});

test('the ground is stretched into the bleed, and only on the sides that reach the edge', async () => {
  const bled = await unpackPdf(
    await renderPdf(grounded, groundedInks, { widthMm: 240, colour: 'print', bleedMm: 3 }),
  );
  expect(bled).toMatch(/0 0\.75 1 0 k\n-3 -3 m\n243 -3 l\n243 99 l\n-3 99 l\nh\nf\*/);
  const band = {
    ...grounded,
    shapes: [
      {
        role: 'ground',
        rule: 'nonzero',
        path: polygon([
          [0, 90],
          [240, 90],
          [240, 96],
          [0, 96],
        ]),
      } as const,
    ],
  };
  const low = await unpackPdf(
    await renderPdf(band, groundedInks, { widthMm: 240, colour: 'print', bleedMm: 2 }),
  );
  expect(low).toMatch(/-2 90 m\n242 90 l\n242 98 l\n-2 98 l\nh\nf\n/);
});

test('a ground that is no upright rectangle is left alone', async () => {
  const round = {
    ...grounded,
    shapes: [{ role: 'ground', rule: 'nonzero', path: circle(48, 48, 48) } as const],
  };
  const page = await boxes(
    await renderPdf(round, groundedInks, { widthMm: 240, colour: 'print', bleedMm: 3 }),
  );
  expect(page.MediaBox).toEqual(page.TrimBox);
});

test('the screen file carries the very hex, the print file the very percentages, neither the other', async () => {
  const screen = await unpackPdf(await renderPdf(open, openInks, { widthMm: 50, colour: 'screen' }));
  expect(screen.match(/[^\n]+ rg\n/g)).toEqual([
    '0.91765 0.35687 0.04706 rg\n',
    '0.1804 0.4902 0.35687 rg\n',
  ]);
  expect(screen).not.toMatch(/ k\n/);
  const print = await unpackPdf(await renderPdf(open, openInks, { widthMm: 50, colour: 'print' }));
  expect(print.match(/[^\n]+ k\n/g)).toEqual(['0 0.75 1 0 k\n', '0.8 0.25 0.7 0.1 k\n']);
  expect(print).not.toMatch(/ rg\n| g\n/);
});

test('holes stay holes: the even-odd and the non-zero rule are written as such', async () => {
  const text = await unpackPdf(await renderPdf(grounded, groundedInks, { widthMm: 50, colour: 'print' }));
  const rules = grounded.shapes.map(({ rule }) => (rule === 'evenodd' ? 'f*' : 'f'));
  expect(text.match(/^f\*?$/gm)).toEqual(rules);
});

test('black is the black plate alone, and no ink lays none', async () => {
  const black = inkTable({ mark: inks.black });
  const cover = await inkCoverage(await renderPdf(open, black, { widthMm: 50, colour: 'print' }));
  expect([cover.c, cover.m, cover.y]).toEqual([0, 0, 0]);
  expect(cover.k).toBeGreaterThan(0.4);
  const orange = inkTable({ mark: inks.orange });
  const warm = await inkCoverage(await renderPdf(open, orange, { widthMm: 50, colour: 'print' }));
  expect([warm.c, warm.k]).toEqual([0, 0]);
  expect(warm.m).toBeGreaterThan(0.4);
});

test('each plate holds the tints of its inks and no others', async () => {
  const pdf = await renderPdf(open, openInks, { widthMm: 50, colour: 'print' });
  expect(await mixtures(pdf)).toEqual(new Set(['0/0/0/0', '0/75/100/0', '80/25/70/10']));
  const covered = await renderPdf(grounded, groundedInks, { widthMm: 50, colour: 'print', bleedMm: 3 });
  expect(await mixtures(covered)).toEqual(new Set(['0/75/100/0', '70/45/40/75', '0/0/0/0', '0/0/0/100']));
});

test('title, language and signature stand in Info and XMP alike, and hostile titles pass', async () => {
  const title = 'Éléonore & <北京> (test) \\ \u0007';
  const pdf = await renderPdf({ ...open, title }, openInks, { widthMm: 50, colour: 'screen' });
  const info = await readPdf(pdf, 'pdfinfo');
  expect(info).toMatch(/^Title:\s+Éléonore & <北京> \(test\) \\ \ufffd$/m);
  expect(info).toMatch(/^Creator:\s+Coodyssée$/m);
  expect(info).toMatch(/^Producer:\s+Coodyssée$/m);
  expect(info).toMatch(/^Tagged:\s+yes$/m);
  const xmp = await readPdf(pdf, 'pdfinfo', ['-meta']);
  expect(xmp).toContain('<rdf:li xml:lang="fr-FR">Éléonore &amp; &lt;北京&gt; (test) \\ \ufffd</rdf:li>');
  const text = await unpackPdf(pdf);
  expect(text).toContain('/Lang (fr-FR)');
  expect(text).toContain('/DisplayDocTitle true');
});

test('the screen file is a document with one figure, described in French', async () => {
  const pdf = await renderPdf(grounded, groundedInks, { widthMm: 50, colour: 'screen' });
  const tree = await readPdf(pdf, 'pdfinfo', ['-struct']);
  expect(tree).toMatch(/Document[\s\S]*Figure/);
  const text = await unpackPdf(pdf);
  expect(text).toMatch(/\/Figure << \/MCID 0 >> BDC\n[\s\S]*\nEMC/);
  const alternative = Buffer.from(`\ufeff${grounded.title}\n${grounded.description}`, 'utf16le')
    .swap16()
    .toString('hex');
  expect(text.toLowerCase()).toContain(`/alt <${alternative}>`);
});

test('the print file keeps PDF/X-1a: it names its press, and carries no profile', async () => {
  const pdf = await renderPdf(open, openInks, { widthMm: 50, colour: 'print' });
  const info = await readPdf(pdf, 'pdfinfo');
  expect(info).toMatch(/^PDF version: +1\.4$/m);
  expect(info).toMatch(/^PDF subtype: +PDF\/X-1a:2003$/m);
  expect(info).toMatch(/^CreationDate: +Sat Jan {2}1 00:00:00 2000/m);
  const file = await unpackPdf(pdf);
  expect(file).toContain('/OutputConditionIdentifier (FOGRA39)');
  expect(file).toContain('/RegistryName (http://www.color.org)');
  expect(file).toContain('/Trapped /False');
  expect(pdf.length).toBeLessThan(10_000);
  const screen = await unpackPdf(await renderPdf(open, openInks, { widthMm: 50, colour: 'screen' }));
  expect(screen).not.toMatch(/OutputIntent|PDFX|CreationDate/);
});

test('the file’s identifier follows its content', async () => {
  const idOf = async (...args: Parameters<typeof renderPdf>) =>
    /\/ID \[ ?<([0-9a-f]{32})><\1> ?\]/.exec(
      Buffer.from(await renderPdf(...args))
        .toString('latin1')
        .replaceAll('> <', '><'),
    )?.[1];
  const base = await idOf(open, openInks, { widthMm: 50, colour: 'screen' });
  expect(base).toMatch(/^[0-9a-f]{32}$/);
  const others = await Promise.all([
    idOf(open, openInks, { widthMm: 51, colour: 'screen' }),
    idOf(open, openInks, { widthMm: 50, colour: 'print' }),
    idOf({ ...open, title: 'Autre' }, openInks, { widthMm: 50, colour: 'screen' }),
  ]);
  expect(new Set([base, ...others]).size).toBe(4);
});
