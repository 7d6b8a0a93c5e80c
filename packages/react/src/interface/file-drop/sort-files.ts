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

const sizes = [
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
  [1, 'byte'],
] as const;

/**
 * A file’s size in words.
 * @param locale default French
 * @example sizeWords(2_340_000) // '2,3 Mo', with a narrow no-break space
 */
export function sizeWords(bytes: number, locale = 'fr-FR'): string {
  const [step, unit] = sizes.find(([least]) => bytes >= least) ?? sizes[2];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / step);
}

const quote = (name: string) => `«\u00a0${name}\u00a0»`;

/** What is said of files; kinds come as « SVG, PNG ou PDF », sizes as « 5 Mo ». */
export interface FileWords {
  /** Of numbers and lists: `fr-FR`. */
  readonly locale: string;
  readonly rules: (kinds: string, limit: string) => string;
  readonly kind: (name: string, kinds: string) => Refusal;
  readonly empty: (name: string) => Refusal;
  readonly heavy: (name: string, size: string, limit: string) => Refusal;
  readonly surplus: (name: string, most: number) => Refusal;
}

export const frenchFileWords: FileWords = {
  locale: 'fr-FR',
  rules: (kinds, limit) => `${kinds}, ${limit} au plus`,
  kind: (name, kinds) => ({
    what: `${quote(name)} n’est pas d’un format lu ici.`,
    why: `Seuls le sont ${kinds}.`,
    fix: 'Enregistrez-le dans l’un de ces formats, puis déposez-le à nouveau.',
  }),
  empty: (name) => ({
    what: `${quote(name)} est vide.`,
    why: 'Sa copie a sans doute été interrompue.',
    fix: 'Reprenez le fichier d’origine.',
  }),
  heavy: (name, size, limit) => ({
    what: `${quote(name)} est trop lourd\u00a0: ${size}.`,
    why: `La limite est de ${limit}.`,
    fix: 'Réduisez-le, ou donnez un SVG, plus léger et plus net.',
  }),
  surplus: (name, most) => ({
    what: `${quote(name)} est de trop.`,
    why: most === 1 ? 'Un seul fichier est attendu.' : `${most} fichiers sont attendus, au plus.`,
    fix: 'Retirez-en un pour mettre celui-ci à sa place.',
  }),
};

const kindsOf = ({ accept }: FileRules, { locale }: FileWords): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(accept.map(({ name }) => name));

/** « SVG, PNG ou PDF, 5 Mo au plus » */
export const rulesWords = (rules: FileRules, words = frenchFileWords): string =>
  words.rules(kindsOf(rules, words), sizeWords(rules.maxSize, words.locale));

/** Why one file is refused by itself, or undefined. */
function faultOf(file: File, rules: FileRules, words: FileWords): Refusal | undefined {
  const size = (bytes: number) => sizeWords(bytes, words.locale);
  if (!rules.accept.some((kind) => isOfKind(file, kind))) return words.kind(file.name, kindsOf(rules, words));
  if (file.size === 0) return words.empty(file.name);
  if (file.size > rules.maxSize) return words.heavy(file.name, size(file.size), size(rules.maxSize));
  return undefined;
}

/** Parts what is taken from what is not, each refusal with its reasons. */
export function sortFiles(files: readonly File[], rules: FileRules, words = frenchFileWords): Sorted {
  const refused: { file: File; problem: Refusal }[] = [];
  const sound = files.filter((file) => {
    const problem = faultOf(file, rules, words);
    if (problem) refused.push({ file, problem });
    return !problem;
  });
  for (const file of sound.slice(rules.maxCount))
    refused.push({ file, problem: words.surplus(file.name, rules.maxCount) });
  return { taken: sound.slice(0, rules.maxCount), refused };
}
