import type { GivenFile } from './given-file.ts';

/** A path as any system writes it: forward slashes, accents in one sign, no `./` before it. */
const plain = (path: string): string =>
  path
    .trim()
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The one file that is meant; nothing where two may be. */
const only = (files: readonly GivenFile[]): GivenFile | undefined =>
  files.length === 1 ? files[0] : undefined;

/**
 * The file that a cell names, as beside the table or in a folder of logos: its whole path, the end of a path, or its
 * name alone where folders are not known. Letter case counts only where two names differ by nothing else.
 *
 * @example findLogo([{ path: 'logos/ubac.svg', file }], 'ubac.svg')?.file
 */
export function findLogo(files: readonly GivenFile[], cell: string): GivenFile | undefined {
  const wanted = plain(cell);
  if (wanted === '') return undefined;
  const known = files.map((given) => ({ given, path: plain(given.path) }));
  const like = (fits: (path: string) => boolean) =>
    known.filter(({ path }) => fits(path)).map(({ given }) => given);
  const lower = wanted.toLowerCase();
  const [exact] = like((path) => path === wanted);
  return (
    exact ??
    only(like((path) => path.endsWith(`/${wanted}`))) ??
    only(like((path) => path.toLowerCase() === lower)) ??
    only(like((path) => path.toLowerCase().endsWith(`/${lower}`))) ??
    only(like((path) => !path.includes('/') && path.toLowerCase() === nameOf(lower)))
  );
}
