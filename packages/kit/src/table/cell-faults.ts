import { fr } from '../words/fr.ts';
import type { Texts } from './check-row.ts';
import type { Field } from './headings.ts';
import { repairText } from './mojibake.ts';
import { type Place, placed } from './place.ts';
import { type Problem, problem, shown } from './problem.ts';

/** Signs in a cell, at most: no text of a member comes near, and what is longer is not even looked at. */
const longest = 20_000;

/**
 * What spreadsheets show instead of a value, in French, English and LibreOffice: `#N/A`, `#REF!`, `#NOM?`, `Err:502`;
 * `####` is a column that was too narrow.
 */
const error = /^(?:#(?:N\/[AD]|[\p{Lu}\d/_ ]{2,20}\s?[!?])|#{3,}|(?:Err|Erreur)\s?:\s?\d{3})$/u;

/** True for a cell that a spreadsheet could not compute. */
export const isErrorCell = (text: string): boolean => error.test(text.trim());

type Fault = (text: string, where: ReturnType<typeof placed>) => Problem | undefined;

const tooLong: Fault = ({ length }, where) =>
  length > longest
    ? problem('cell-too-long', {
        ...where,
        details: { length, limit: longest },
        what: `Cette cellule contient ${length} signes.`,
        why: fr`Aucun texte d’un membre n’en a autant ; la limite est de ${longest}.`,
        fix: 'Raccourcissez ce texte, ou supprimez la ligne.',
      })
    : undefined;

const unreadable: Fault = (text, where) =>
  text.includes('\ufffd')
    ? problem('unreadable-signs', {
        ...where,
        what: 'Des lettres de cette cellule sont illisibles.',
        why: 'Le fichier a été enregistré deux fois dans des codages différents, ou il est abîmé.',
        fix: 'Retapez la cellule, puis enregistrez la table en XLSX ou en CSV UTF-8.',
      })
    : undefined;

const computed: Fault = (text, where) =>
  isErrorCell(text)
    ? problem('error-cell', {
        ...where,
        what: fr`Cette cellule contient une erreur du tableur : « ${shown(text)} ».`,
        why: fr`Sa formule n’a pas de résultat ; ce texte serait imprimé tel quel.`,
        fix: fr`Corrigez la formule, ou tapez le texte à sa place ; une cellule vide convient aussi.`,
        details: { error: shown(text) },
      })
    : undefined;

const doubleEncoded: Fault = (text, where) => {
  const repaired = repairText(text);
  if (repaired === text) return undefined;
  return problem('double-encoded', {
    ...where,
    what: fr`Les accents de cette cellule sont abîmés : « ${shown(text)} » se lit sans doute « ${shown(repaired)} ».`,
    why: fr`Le fichier était en UTF-8 ; il a été ouvert dans un autre codage, puis enregistré.`,
    fix: fr`Écrivez « ${shown(repaired)} », ou reprenez le fichier d’origine et ouvrez-le en UTF-8.`,
    details: { repaired },
  });
};

const faults: readonly Fault[] = [tooLong, unreadable, computed, doubleEncoded];

/** Cells whose text is not what was meant, whichever column they stand in: told before anything reads them. */
export const checkCells = (texts: Texts, place: Place): readonly Problem[] =>
  (Object.entries(texts) as [Field, string][]).flatMap(([field, text]) => {
    const where = placed(place, field, text);
    for (const fault of faults) {
      const found = fault(text, where);
      if (found) return [found];
    }
    return [];
  });
