import type { Refusal } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';

/** Stable codes of what a file system may refuse. */
export type FileErrorCode =
  | 'not-writable'
  | 'not-a-folder'
  | 'name-taken'
  | 'disk-full'
  | 'path-too-long'
  | 'not-found'
  | 'unsafe-path'
  | 'disk-trouble';

interface Cause {
  readonly code: FileErrorCode;
  readonly why: string;
  readonly fix: string;
}

const elsewhere = 'Choisissez un autre dossier avec --out.';
const readOnly: Cause = {
  code: 'not-writable',
  why: 'Vous n’avez pas le droit d’écrire à cet endroit.',
  fix: 'Demandez ce droit, ou choisissez un autre dossier avec --out.',
};
const full: Cause = {
  code: 'disk-full',
  why: 'Il n’y a plus assez de place sur le disque.',
  fix: 'Libérez de la place, puis relancez la même commande.',
};
const notFolder: Cause = {
  code: 'not-a-folder',
  why: 'Ce chemin passe par un fichier, pas par un dossier.',
  fix: elsewhere,
};
const tooLong: Cause = {
  code: 'path-too-long',
  why: 'Le chemin est plus long que ce que le système accepte.',
  fix: 'Choisissez un dossier au chemin plus court avec --out.',
};

const causes: Readonly<Record<string, Cause>> = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: full,
  EDQUOT: full,
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  ENAMETOOLONG: tooLong,
  EISDIR: {
    code: 'name-taken',
    why: 'Un dossier porte déjà ce nom.',
    fix: 'Renommez ce dossier ou choisissez-en un autre avec --out.',
  },
  ENOENT: { code: 'not-found', why: 'Ce dossier n’existe pas et ne peut pas être créé ici.', fix: elsewhere },
};

/** The file system refused: said in French, with the path; nothing was left half-written. */
export class FileError extends Error implements Refusal {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(cause: Cause, path: string, errno?: string) {
    const what = fr`Impossible d’écrire « ${path} ».`;
    super(`${what} ${cause.why} ${cause.fix}`);
    this.code = cause.code;
    this.what = what;
    this.why = cause.why;
    this.fix = cause.fix;
    this.details = errno ? { path, errno } : { path };
  }
}

/**
 * A system error as a person can read it; any other error comes back as it is.
 *
 * @example toFileError(Object.assign(new Error(), { code: 'ENOSPC' }), 'badges') // FileError 'disk-full'
 */
export function toFileError(error: unknown, path: string): unknown {
  const errno =
    error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
  if (errno === undefined || error instanceof FileError) return error;
  const trouble: Cause = { code: 'disk-trouble', why: fr`Le système répond : ${errno}.`, fix: elsewhere };
  return new FileError(causes[errno] ?? trouble, path, errno);
}
