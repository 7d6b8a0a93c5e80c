import { type Language, locales } from '../base/language.ts';
import type { Problem } from '../field/problem.ts';

/** A colour that was understood. `memberInk` of @coodyssee/logo returns one as it is. */
export interface ColourReading {
  /** `screen` is `#rrggbb`, after any repair. */
  readonly ink: { readonly screen: string };
  /** As it was asked for, before any repair. */
  readonly original?: string;
  readonly changed?: boolean;
  /** Contrast with the ground it stands on. */
  readonly ratio?: { readonly before: number; readonly after: number; readonly wanted: number };
  /** What the person must be told, in their language. */
  readonly notices?: readonly { readonly message: string }[];
}

/** Understands a colour, or throws an error that has `what`, `why` and `fix`. */
export type ReadColour = (text: string) => ColourReading;

const CODE = /^#?(?:([\da-f])([\da-f])([\da-f])|([\da-f]{6}))$/i;

const refusals = {
  fr: {
    what: 'Cette couleur n’est pas reconnue.',
    why: 'Un code compte trois ou six chiffres et lettres de A à F.',
    fix: 'Reprenez-le de votre charte, ou choisissez dans la palette.',
  },
  en: {
    what: 'This colour is not recognised.',
    why: 'A code has three or six figures and letters from A to F.',
    fix: 'Take it from your own guidelines, or choose in the palette.',
  },
};

/**
 * The light default: hexadecimal codes only, no contrast.
 * @throws an error with `what`, `why` and `fix` for anything else
 */
export const readHexadecimalIn =
  (language: Language): ReadColour =>
  (text) => {
    const [, r, g, b, six] = CODE.exec(text.trim()) ?? [];
    if (!six && !r) throw Object.assign(new Error(refusals[language].what), refusals[language]);
    return { ink: { screen: `#${six ?? [r, r, g, g, b, b].join('')}`.toLowerCase() } };
  };

interface Outcome {
  readonly reading?: ColourReading;
  readonly problem?: Problem;
}

const isProblem = (error: unknown): error is Exclude<Problem, string> =>
  typeof error === 'object' && error !== null && 'what' in error;

/** What becomes of a text; an error that is not meant for the person is thrown on. */
export function tryRead(read: ReadColour, text: string): Outcome {
  if (text.trim() === '') return {};
  try {
    return { reading: read(text) };
  } catch (error) {
    if (isProblem(error)) return { problem: error };
    throw error;
  }
}

/**
 * A contrast in figures. Cut, not rounded: 2.96 must not read as the 3 it misses.
 * @example ratioWords(2.96) // '2,9 : 1', with no-break spaces
 */
export function ratioWords(ratio: number, language: Language = 'fr'): string {
  const digits = Number.isInteger(ratio) ? 0 : 1;
  const figure = new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits });
  const colon = language === 'fr' ? '\u00a0:\u00a0' : ':';
  return `${figure.format(Math.floor(ratio * 10) / 10)}${colon}1`;
}
