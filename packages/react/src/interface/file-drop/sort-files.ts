import { type FileKind, isOfKind } from './file-kinds.ts';

type Refusal = { readonly what: string; readonly why: string; readonly fix: string };

/** What is taken. */
export interface FileRules {
  readonly accept: readonly FileKind[];
  /** Most bytes of one file. */
  readonly maxSize: number;
  /** Most files at once. */
  readonly maxCount: number;
}

interface Sorted {
  readonly taken: readonly File[];
  readonly refused: readonly { readonly file: File; readonly problem: Refusal }[];
}

const list = new Intl.ListFormat('fr', { type: 'disjunction' });
const sizes = [
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
  [1, 'byte'],
] as const;

/**
 * A file’s size in French.
 * @example sizeWords(2_340_000) // '2,3 Mo', with a narrow no-break space
 */
export function sizeWords(bytes: number): string {
  const [step, unit] = sizes.find(([least]) => bytes >= least) ?? sizes[2];
  const format = new Intl.NumberFormat('fr-FR', { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / step);
}

/** « SVG, PNG ou PDF, 5 Mo au plus » */
export const rulesWords = ({ accept, maxSize }: FileRules): string =>
  `${list.format(accept.map(({ name }) => name))}, ${sizeWords(maxSize)} au plus`;

const quote = (name: string) => `«\u00a0${name}\u00a0»`;

/** Why one file is refused by itself, or undefined. */
function faultOf(file: File, { accept, maxSize }: FileRules): Refusal | undefined {
  const kinds = list.format(accept.map(({ name }) => name));
  if (!accept.some((kind) => isOfKind(file, kind)))
    return {
      what: `${quote(file.name)} n’est pas d’un format lu ici.`,
      why: `Seuls le sont ${kinds}.`,
      fix: 'Enregistrez-le dans l’un de ces formats, puis déposez-le à nouveau.',
    };
  if (file.size === 0)
    return {
      what: `${quote(file.name)} est vide.`,
      why: 'Sa copie a sans doute été interrompue.',
      fix: 'Reprenez le fichier d’origine.',
    };
  if (file.size > maxSize)
    return {
      what: `${quote(file.name)} est trop lourd\u00a0: ${sizeWords(file.size)}.`,
      why: `La limite est de ${sizeWords(maxSize)}.`,
      fix: 'Réduisez-le, ou donnez un SVG, plus léger et plus net.',
    };
  return undefined;
}

/** Parts what is taken from what is not, each refusal with its reasons. */
export function sortFiles(files: readonly File[], rules: FileRules): Sorted {
  const refused: { file: File; problem: Refusal }[] = [];
  const sound = files.filter((file) => {
    const problem = faultOf(file, rules);
    if (problem) refused.push({ file, problem });
    return !problem;
  });
  const { maxCount } = rules;
  for (const file of sound.slice(maxCount)) {
    const problem = {
      what: `${quote(file.name)} est de trop.`,
      why: maxCount === 1 ? 'Un seul fichier est attendu.' : `${maxCount} fichiers sont attendus, au plus.`,
      fix: 'Retirez-en un pour mettre celui-ci à sa place.',
    };
    refused.push({ file, problem });
  }
  return { taken: sound.slice(0, maxCount), refused };
}
