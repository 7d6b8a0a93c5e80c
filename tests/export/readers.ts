import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Programs that read our files as other people's do, and the Debian package each comes in. */
const packages = {
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  gs: 'ghostscript',
  mutool: 'mupdf-tools',
  'rsvg-convert': 'librsvg2-bin',
  inkscape: 'inkscape',
  soffice: 'libreoffice-draw libreoffice-writer',
  // scribus, in a home of its own and without a screen
  env: 'scribus',
  aapt2: 'aapt',
  java: 'default-jre-headless',
  file: 'file',
} as const;
export type Program = keyof typeof packages;

/** Runs one program to its end. A missing one is named with its package; a failing one with its own words. */
export async function run(
  program: Program,
  args: readonly string[],
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  try {
    const { stdout } = await execute(program, args, { maxBuffer: 2 ** 28, encoding });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      `${program} is missing: install the Debian package ${packages[program]} (apt-get install ${packages[program]}).`,
    );
  }
}

/** Puts a file where a program can read it, in a folder of its own that is removed afterwards. */
export async function withFile<T>(
  content: string | Uint8Array,
  name: string,
  use: (file: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'coodyssee-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    return await use(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a program says about a PDF. */
export const readPdf = (pdf: Uint8Array, program: Program, args: readonly string[] = []): Promise<string> =>
  withFile(pdf, 'in.pdf', (file) => run(program, [...args, file]));

/** The PDF with its streams in clear text, for assertions on what is really written. */
export const unpackPdf = (pdf: Uint8Array): Promise<string> =>
  withFile(pdf, 'in.pdf', async (file, folder) => {
    const out = join(folder, 'out.pdf');
    await run('qpdf', ['--qdf', '--object-streams=disable', file, out]);
    return readFile(out, 'latin1');
  });

/** How much ink each of the four plates carries, from 0 to 1, by Ghostscript. */
export async function inkCoverage(pdf: Uint8Array): Promise<Record<'c' | 'm' | 'y' | 'k', number>> {
  const args = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-r144', '-sDEVICE=inkcov', '-o', '-'];
  const [c = Number.NaN, m = Number.NaN, y = Number.NaN, k = Number.NaN] = (await readPdf(pdf, 'gs', args))
    .trim()
    .split(/\s+/)
    .map(Number);
  return { c, m, y, k };
}

/** Every mixture of the four inks found on the page without smoothing, each as `c/m/y/k` in percent. */
export const mixtures = (pdf: Uint8Array): Promise<Set<string>> =>
  withFile(pdf, 'in.pdf', async (file, folder) => {
    const out = join(folder, 'out.pam');
    await run('gs', ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-r72', '-sDEVICE=pamcmyk32', '-o', out, file]);
    const bytes = await readFile(out);
    const found = new Set<string>();
    for (let at = bytes.indexOf('ENDHDR\n') + 7; at < bytes.length; at += 4)
      found.add([...bytes.subarray(at, at + 4)].map((byte) => Math.round(byte / 2.55)).join('/'));
    return found;
  });
