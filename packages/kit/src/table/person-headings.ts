import { plainHeading } from './plain-heading.ts';

/** Whose name it is, in the exports of ticket offices and forms: « Prénom participant », « Nom de l’adhérente ». */
const whose =
  /^(prenoms?|nom|nom de famille|nom complet|prenom et nom|nom et prenom|prenom nom|nom prenom)(?: (?:du|de la|de l|des?))? (participante?|adherente?|benevole|stagiaire|inscrite?|invitee?|personne|membre|convive|beneficiaire|acheteuse|acheteur|payeuse|payeur)s?$/;
/** Who pays is not always who comes: read only where nobody else is named. */
const payers = /^(?:acheteu|payeu)/;

const words: Readonly<Record<string, string>> = {
  prenoms: 'prenom',
  'nom complet': 'prenom et nom',
  'nom et prenom': 'nom prenom',
};

/**
 * Headings of a list of people in the words of a table of members: « Prénom participant » is « prenom ».
 *
 * @example personHeadings(['Nom participant', 'Email payeur']) // ['nom', 'Email payeur']
 */
export function personHeadings(headers: readonly string[]): readonly string[] {
  const found = headers.map((header) => whose.exec(plainHeading(header.slice(0, 80))));
  const hasGuests = found.some((match) => match && !payers.test(match[2] ?? ''));
  return headers.map((header, at) => {
    const [, name = '', who = ''] = found[at] ?? [];
    if (name === '') return words[plainHeading(header.slice(0, 80))] ?? header;
    return hasGuests && payers.test(who) ? header : (words[name] ?? name);
  });
}
