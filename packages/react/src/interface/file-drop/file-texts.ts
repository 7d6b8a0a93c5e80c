import type { Texts } from '../base/language.ts';

/** Why a file is not taken. */
export type Refusal = { readonly what: string; readonly why: string; readonly fix: string };

/** What a field of files says of what it takes and of what it refuses. */
interface FileTexts {
  readonly rules: (kinds: string, most: string) => string;
  readonly kind: (name: string, kinds: string) => Refusal;
  readonly empty: (name: string) => Refusal;
  readonly heavy: (name: string, size: string, most: string) => Refusal;
  readonly extra: (name: string, most: number) => Refusal;
}

const quote = (name: string) => `«\u00a0${name}\u00a0»`;

export const fileTexts: Texts<FileTexts> = {
  fr: {
    rules: (kinds, most) => `${kinds}, ${most} au plus`,
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
    heavy: (name, size, most) => ({
      what: `${quote(name)} est trop lourd\u00a0: ${size}.`,
      why: `La limite est de ${most}.`,
      fix: 'Réduisez-le, ou donnez un SVG, plus léger et plus net.',
    }),
    extra: (name, most) => ({
      what: `${quote(name)} est de trop.`,
      why: most === 1 ? 'Un seul fichier est attendu.' : `${most} fichiers sont attendus, au plus.`,
      fix: 'Retirez-en un pour mettre celui-ci à sa place.',
    }),
  },
  en: {
    rules: (kinds, most) => `${kinds}, ${most} at most`,
    kind: (name, kinds) => ({
      what: `“${name}” is not of a format that is read here.`,
      why: `Only ${kinds} can be read.`,
      fix: 'Save it in one of these formats, then drop it again.',
    }),
    empty: (name) => ({
      what: `“${name}” is empty.`,
      why: 'It was probably cut off while being copied.',
      fix: 'Start again from the original file.',
    }),
    heavy: (name, size, most) => ({
      what: `“${name}” is too heavy: ${size}.`,
      why: `The limit is ${most}.`,
      fix: 'Make it smaller, or give an SVG, which is lighter and sharper.',
    }),
    extra: (name, most) => ({
      what: `“${name}” is one too many.`,
      why: most === 1 ? 'One file only is expected.' : `${most} files are expected, at most.`,
      fix: 'Remove one to put this one in its place.',
    }),
  },
};
