import { fr } from '../words/fr.ts';
import { FileError } from './file-error.ts';

const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** ASCII letters, digits, `-`, `_`, `.` and `@` inside; so neither `..`, nor a drive, nor a hidden file. */
const segment = /^[a-z0-9](?:[a-z0-9@._-]*[a-z0-9_-])?$/i;

/** True for a relative path of plain names with `/` between: it cannot leave its folder on any system. */
export function isSafePath(path: string): boolean {
  const parts = path.split('/');
  return path.length <= 200 && parts.every((part) => segment.test(part) && !device.test(part));
}

/**
 * Lets through a list of safe paths that stay distinct where capitals do not count.
 *
 * @throws FileError `unsafe-path` for the first one that is not.
 */
export function checkPaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const key = path.toLowerCase();
    if (!isSafePath(path) || seen.has(key)) throw unsafe(path, seen.has(key));
    seen.add(key);
  }
}

function unsafe(path: string, twice: boolean): FileError {
  return new FileError(
    {
      code: 'unsafe-path',
      why: twice
        ? 'Deux fichiers auraient le même nom.'
        : 'Ce nom de fichier pourrait sortir du dossier choisi.',
      fix: fr`Rien n’a été écrit. Signalez-nous la commande : c’est un défaut du programme.`,
    },
    path,
  );
}
