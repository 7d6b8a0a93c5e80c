import { type Language, locales } from '../base/language.ts';
import { type FileKind, isOfKind } from './file-kinds.ts';
import { fileTexts, type Refusal } from './file-texts.ts';

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

const listOf = (accept: readonly FileKind[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(accept.map(({ name }) => name));
const sizes = [
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
  [1, 'byte'],
] as const;

/**
 * A file’s size.
 * @example sizeWords(2_340_000) // '2,3 Mo', with a narrow no-break space
 */
export function sizeWords(bytes: number, language: Language = 'fr'): string {
  const [step, unit] = sizes.find(([least]) => bytes >= least) ?? sizes[2];
  const format = new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / step);
}

/** « SVG, PNG ou PDF, 5 Mo au plus » */
export const rulesWords = ({ accept, maxSize }: FileRules, language: Language = 'fr'): string =>
  fileTexts[language].rules(listOf(accept, language), sizeWords(maxSize, language));

/** Why one file is refused by itself, or undefined. */
function faultOf(file: File, { accept, maxSize }: FileRules, language: Language): Refusal | undefined {
  const texts = fileTexts[language];
  if (!accept.some((kind) => isOfKind(file, kind))) return texts.kind(file.name, listOf(accept, language));
  if (file.size === 0) return texts.empty(file.name);
  if (file.size > maxSize)
    return texts.heavy(file.name, sizeWords(file.size, language), sizeWords(maxSize, language));
  return undefined;
}

/** Parts what is taken from what is not, each refusal with its reasons. */
export function sortFiles(files: readonly File[], rules: FileRules, language: Language = 'fr'): Sorted {
  const refused: { file: File; problem: Refusal }[] = [];
  const sound = files.filter((file) => {
    const problem = faultOf(file, rules, language);
    if (problem) refused.push({ file, problem });
    return !problem;
  });
  const { maxCount } = rules;
  for (const file of sound.slice(maxCount)) {
    refused.push({ file, problem: fileTexts[language].extra(file.name, maxCount) });
  }
  return { taken: sound.slice(0, maxCount), refused };
}
