import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Picture, readOnWhite } from './picture.ts';
import { run, withFile } from './readers.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Draw = (file: string, out: string, size: Size) => Promise<unknown>;

const drawWith =
  (name: string, draw: Draw) =>
  (content: string | Uint8Array, size: Size): Promise<Picture> =>
    withFile(content, name, async (file, folder) => {
      const out = join(folder, 'out.png');
      await draw(file, out, size);
      return readOnWhite(await readFile(out));
    });

/** rsvg-convert, as GNOME and Wikimedia draw SVG. */
export const drawWithRsvg = drawWith('in.svg', (file, out, { width, height }) =>
  run('rsvg-convert', ['-w', `${width}`, '-h', `${height}`, '-b', 'white', '-o', out, file]),
);

/** Inkscape, as a designer opens our files. */
export const drawWithInkscape = drawWith('in.svg', (file, out, { width, height }) =>
  run('inkscape', [
    ...[file, '--export-type=png', `--export-filename=${out}`, '--export-background=white'],
    ...['-w', `${width}`, '-h', `${height}`],
  ]),
);

/** LibreOffice, with a profile of its own so that an open one is not disturbed. */
export const drawWithLibreOffice = drawWith('out.svg', (file, out, { width, height }) =>
  run('soffice', [
    `-env:UserInstallation=file://${dirname(out)}/profile`,
    ...['--headless', '--convert-to'],
    `png:draw_png_Export:{"PixelWidth":{"type":"long","value":"${width}"},"PixelHeight":{"type":"long","value":"${height}"}}`,
    ...['--outdir', dirname(out), file],
  ]),
);

/** Programs that draw a PDF, by name. */
export const pdfRenderers = {
  poppler: drawWith('in.pdf', (file, out, { width, height }) =>
    run('pdftoppm', [
      ...['-png', '-singlefile', '-scale-to-x', `${width}`, '-scale-to-y', `${height}`],
      ...[file, out.replace(/\.png$/, '')],
    ]),
  ),
  mupdf: drawWith('in.pdf', (file, out, { width, height }) =>
    run('mutool', ['draw', '-q', '-w', `${width}`, '-h', `${height}`, '-o', out, file]),
  ),
  ghostscript: drawWith('in.pdf', (file, out, { width, height }) =>
    run('gs', [
      ...['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-sDEVICE=png16m', '-dGraphicsAlphaBits=4'],
      ...[`-g${width}x${height}`, '-dPDFFitPage', '-o', out, file],
    ]),
  ),
} as const;
