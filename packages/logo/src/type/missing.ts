import { IdentityError } from '../errors.ts';
import type { Picked } from './pick.ts';

/** `U+0041`, as the Unicode charts write it. */
const codeName = (char: string): string =>
  `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

const hidden = /[\p{C}\p{Z}\p{M}]/u;
const listed = 5;

/** « é » (U+00E9); a character that cannot be shown alone is named by its code only. */
const named = (cluster: string): string => {
  const codes = Array.from(cluster, codeName).slice(0, 8).join(' ');
  return hidden.test(String.fromCodePoint(cluster.codePointAt(0) as number))
    ? codes
    : `«\u00A0${cluster}\u00A0» (${codes})`;
};

/** The refusal of characters that no bundled face can draw, each named. */
export function missingGlyph(clusters: readonly string[]): IdentityError {
  const distinct = [...new Set(clusters)];
  const rest = distinct.length - listed;
  const list = distinct.slice(0, listed).map(named).join(', ') + (rest > 0 ? ` et ${rest} autres` : '');
  const plural = distinct.length > 1;
  return new IdentityError(
    'missing-glyph',
    {
      what: `${plural ? 'Ces signes ne peuvent pas être dessinés' : 'Ce signe ne peut pas être dessiné'}\u00A0: ${list}.`,
      why: distinct.includes('\uFFFD')
        ? 'Ce signe apparaît quand un texte a été lu dans le mauvais codage\u00A0: la lettre d’origine est perdue.'
        : 'Aucun des caractères typographiques fournis ne les contient, et un carré vide ne doit jamais paraître.',
      fix: `${plural ? 'Remplacez-les' : 'Remplacez-le'} par une autre écriture du nom, par exemple en lettres latines, ou retirez-${plural ? 'les' : 'le'}.`,
    },
    { characters: distinct.map((cluster) => ({ text: cluster, codes: Array.from(cluster, codeName) })) },
  );
}

/** Refuses a text that has a character no face covers. */
export function refuseUncovered(picked: readonly Picked[]): void {
  const missing = picked.filter(({ covered }) => !covered).map(({ text }) => text);
  if (missing.length > 0) throw missingGlyph(missing);
}
