import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createFaceTable, type Face, type HouseFace } from '../type/faces.ts';

const resolve = (file: string): string => createRequire(import.meta.url).resolve(file);

/** A face's files: its three weights, or its list of slices and every slice. */
async function filesOf({ source }: Face): Promise<readonly string[]> {
  if (source.kind === 'weights') return Object.values(source.files);
  const slices = JSON.parse(await readFile(resolve(source.ranges), 'utf8')) as Record<string, string>;
  return [source.ranges, ...Object.keys(slices).map(source.slice)];
}

/** Every font file that a drawing may ask for, by the name it is asked for. */
export async function faceFiles(house: HouseFace): Promise<readonly string[]> {
  const files = await Promise.all(createFaceTable(house).all.map(filesOf));
  return [...new Set(files.flat())].toSorted();
}

/**
 * Copies every font file that a drawing may ask for into a folder of a site, for `fetchFaces`. A page then loads only
 * those that its words need.
 *
 * @returns how many files were copied
 * @example await copyFaces('public/faces', brand.typeface);
 */
export async function copyFaces(folder: string, house: HouseFace): Promise<number> {
  const files = await faceFiles(house);
  for (const file of files) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(resolve(file), target);
  }
  return files.length;
}
