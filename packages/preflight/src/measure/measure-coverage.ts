import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PageCoverage } from '../report.ts';

const run = promisify(execFile);

/** Ghostscript by its names: on Windows it has another one. */
const programs = ['gs', 'gswin64c', 'gswin32c'] as const;
const options = ['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', '-r72', '-sDEVICE=inkcov', '-o', '-'];
/** A page that takes longer is none a person waits for. */
const longest = 60_000;

function readLine(line: string): PageCoverage | undefined {
  const [cyan, magenta, yellow, black] = line.trim().split(/\s+/).map(Number);
  const parts = [cyan, magenta, yellow, black];
  if (!parts.every((part) => part !== undefined && part >= 0 && part <= 1)) return undefined;
  return { cyan, magenta, yellow, black } as PageCoverage;
}

/**
 * The part of each page that each of the four inks covers, as Ghostscript lays them.
 * @returns undefined where it is not installed, or cannot read the file
 */
export async function measureCoverage(path: string): Promise<readonly PageCoverage[] | undefined> {
  for (const program of programs) {
    try {
      const { stdout } = await run(program, [...options, '-f', path], {
        timeout: longest,
        maxBuffer: 2 ** 24,
      });
      const pages = stdout.split('\n').flatMap((line) => readLine(line) ?? []);
      return pages.length > 0 ? pages : undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return undefined;
    }
  }
  return undefined;
}
