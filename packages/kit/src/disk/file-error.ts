import { CodedError } from '../errors.ts';
import { fr } from '../words/fr.ts';

/** Stable codes of what a file system may refuse. */
export type FileErrorCode =
  | 'not-writable'
  | 'file-in-use'
  | 'not-a-folder'
  | 'broken-link'
  | 'name-taken'
  | 'disk-full'
  | 'file-too-large'
  | 'path-too-long'
  | 'not-found'
  | 'unsafe-path'
  | 'disk-trouble';

/** Why a path could not be written, in French. */
interface Cause {
  readonly code: FileErrorCode;
  readonly why: string;
  readonly fix: string;
}

type Causes = Readonly<Record<string, Cause>>;

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
/** What a person named as a folder, or a step on the way to it. */
export const brokenLink: Cause = {
  code: 'broken-link',
  why: fr`C’est un lien brisé : il ne mène à aucun dossier.`,
  fix: 'Réparez ou supprimez ce lien, ou choisissez un autre dossier avec --out.',
};
const tooLong: Cause = {
  code: 'path-too-long',
  why: 'Le chemin est plus long que ce que le système accepte.',
  fix: 'Choisissez un dossier au chemin plus court avec --out.',
};
const inUse: Cause = {
  code: 'file-in-use',
  why: fr`Le système garde ce fichier : un autre programme l’a sans doute ouvert.`,
  fix: 'Fermez le fichier (lecteur de PDF, visionneuse, éditeur…), puis relancez la même commande.',
};

const causes: Causes = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  EBUSY: inUse,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: {
    code: 'file-too-large',
    why: 'Ce fichier est plus lourd que ce que ce disque ou votre compte accepte.',
    fix: 'Choisissez un dossier sur un autre disque avec --out.',
  },
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  ELOOP: brokenLink,
  ENAMETOOLONG: tooLong,
  EISDIR: {
    code: 'name-taken',
    why: 'Un dossier porte déjà ce nom.',
    fix: 'Renommez ce dossier ou choisissez-en un autre avec --out.',
  },
  ENOENT: { code: 'not-found', why: 'Ce dossier n’existe pas et ne peut pas être créé ici.', fix: elsewhere },
};

/** Its folder has just taken a new file: a name that is refused now is held by the file that bears it. */
export const heldFile: Causes = { EACCES: inUse, EPERM: inUse };

/** The file system refused: said in French, with the path; nothing was left half-written. */
export class FileError extends CodedError<FileErrorCode> {
  constructor({ code, why, fix }: Cause, path: string, errno?: string) {
    super(code, { what: fr`Impossible d’écrire « ${path} ».`, why, fix }, errno ? { path, errno } : { path });
  }
}

/**
 * A system error as a person can read it; any other error comes back as it is.
 *
 * @param special what some of the system's codes mean here, where it is not their usual meaning.
 * @example toFileError(Object.assign(new Error(), { code: 'ENOSPC' }), 'badges') // FileError 'disk-full'
 */
export function toFileError(error: unknown, path: string, special: Causes = {}): unknown {
  const errno =
    error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
  if (errno === undefined || error instanceof FileError) return error;
  const trouble: Cause = { code: 'disk-trouble', why: fr`Le système répond : ${errno}.`, fix: elsewhere };
  return new FileError(special[errno] ?? causes[errno] ?? trouble, path, errno);
}
