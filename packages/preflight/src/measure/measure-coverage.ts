import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PageCoverage } from '../report.ts';
import { type Plate, readPlate } from './read-plate.ts';
import { sumPlates } from './sum-plates.ts';

const run = promisify(execFile);

/** Ghostscript by its names: on Windows it has another one. */
const programs = ['gs', 'gswin64c', 'gswin32c'] as const;
/** Pixels in an inch: half a millimetre. */
const resolution = 50;
/** ms; a person waits. */
const usualWait = 4000;
const mostPages = 40;
/** The file's own numbers of ink, without a profile between; overprints as a press lays them. */
const options = [
  ...['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE', `-r${resolution}`, `-dLastPage=${mostPages}`],
  // marks outside the finished size are on all plates, and are cut off
  '-dUseTrimBox',
  ...['-sDEVICE=tiffsep', '-sCompression=none', '-dOverrideICC=true'],
];

interface Job {
  readonly path: string;
  readonly folder: string;
  /** ms */
  readonly longest: number;
}

/** True where all was drawn, false where it ended before, undefined where there is no such program. */
async function drawPlates(program: string, { path, folder, longest }: Job): Promise<boolean | undefined> {
  try {
    const out = ['-o', join(folder, '%05d.tif'), '-f', path];
    await run(program, [...options, ...out], { timeout: longest, maxBuffer: 2 ** 24 });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : false;
  }
}

/** `00001(Cyan).tif`; the file without a name is the picture of all of them. */
const named = /^(\d{5})\((.+)\)\.tif$/;

/** Plates by the page they are of. */
async function readPlates(folder: string): Promise<ReadonlyMap<number, ReadonlyMap<string, Plate>>> {
  const pages = new Map<number, Map<string, Plate>>();
  for (const file of await readdir(folder)) {
    const [, page, name] = named.exec(file) ?? [];
    const plate = page && name ? readPlate(await readFile(join(folder, file))) : undefined;
    if (!plate || !name) continue;
    const plates = pages.get(Number(page)) ?? new Map<string, Plate>();
    pages.set(Number(page), plates.set(name, plate));
  }
  return pages;
}

async function measureIn(job: Job): Promise<readonly PageCoverage[] | undefined> {
  for (const program of programs) {
    const isDone = await drawPlates(program, job);
    if (isDone === undefined) continue;
    const pages = await readPlates(job.folder);
    // the page that it was at when it was stopped is not whole
    const whole = isDone ? pages.size : pages.size - 1;
    const measured = Array.from({ length: Math.max(0, whole) }, (_, at) => pages.get(at + 1));
    const found = measured.flatMap((plates) => (plates ? [sumPlates(plates, resolution)] : []));
    return found.length > 0 ? found : undefined;
  }
  return undefined;
}

/**
 * The part of each page that each plate covers, and the most ink in one place, as Ghostscript lays it; at most the
 * first forty pages.
 * @param longest ms; pages that take longer are not measured
 * @returns undefined where Ghostscript is not installed, or cannot read the file
 */
export async function measureCoverage(
  path: string,
  longest = usualWait,
): Promise<readonly PageCoverage[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'));
  try {
    return await measureIn({ path, folder, longest });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
