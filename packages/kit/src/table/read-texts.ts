import type { Notice } from '@coodyssee/logo';
import { cleanContact } from '../record/clean-contact.ts';
import { parseEmail } from '../record/email.ts';
import { parseWebsite } from '../record/website.ts';
import { fr } from '../words/fr.ts';
import { isErrorCell } from './cell-faults.ts';
import type { Texts } from './check-row.ts';
import type { Column } from './columns.ts';
import { unprotect } from './formula.ts';
import type { Field } from './headings.ts';
import { plainHeading } from './plain-heading.ts';
import { shown } from './problem.ts';
import type { Row } from './row.ts';

/** Texts that the drawing cleans itself, and tells what it took out. */
const drawn: ReadonlySet<Field> = new Set([
  'name',
  'trade',
  'person',
  'town',
  'firstName',
  'lastName',
  'posterTitle',
  'posterDate',
  'posterPlace',
  'posterText',
  'logo',
]);
/** A word may be a name, and a cross is a yes. */
const kept: ReadonlySet<Field> = new Set(['name', 'person', 'firstName', 'lastName', 'building', 'training']);

/** What people write in a cell that is to stay empty; a dash or a point alone is read as nothing too. */
const empties = new Set(
  'aucun,aucune,neant,rien,sans,vide,sans objet,so,nc,n c,na,n a,nr,n r,ras,null,none,inconnu,inconnue,non renseigne,non renseignee,non communique,a completer,a venir,a definir,en cours,en cours de creation,pas de site,pas de telephone,pas de mail'.split(
    ',',
  ),
);
/** A cross is no address; elsewhere it may be a word. */
const crossed: ReadonlySet<Field> = new Set(['email', 'phone', 'website']);
const isEmptyWord = (text: string, field: Field): boolean =>
  text.length <= 30 &&
  !isErrorCell(text) &&
  (empties.has(plainHeading(text)) ||
    (crossed.has(field) && /^x+$/i.test(text)) ||
    /^[\s\-–—_./?*]+$/u.test(text));

/** The cells of a row by what they hold, without the words that mean « nothing ». */
export interface ReadTexts {
  readonly texts: Texts;
  readonly notices: readonly Notice[];
}

/** An address behind a cell counts where its text is none: « Mon site ». */
const parsers: Partial<Record<Field, (text: string) => string | undefined>> = {
  email: parseEmail,
  website: parseWebsite,
};

/** Every text is kept as it was typed, but for the room round it and what nobody sees. */
export function readTexts({ line, cells, links }: Row, columns: readonly Column[]): ReadTexts {
  const texts: Partial<Record<Field, string>> = {};
  const notices: Notice[] = [];
  for (const [at, { field, header }] of columns.entries()) {
    if (!field) continue;
    const cell = unprotect(cells[at]?.trim() ?? '');
    const text = drawn.has(field) || cell.length > 20_000 ? cell : cleanContact(cell);
    const link = links?.[at] ?? '';
    const parse = parsers[field];
    if (text === '') continue;
    if (!kept.has(field) && isEmptyWord(text, field)) notices.push(emptyWord(line, header, text));
    else if (link && parse && parse(text) === undefined && parse(link) !== undefined) {
      texts[field] = link;
      notices.push(linkRead(line, header, { text, link }));
    } else texts[field] = text;
  }
  return { texts, notices };
}

const emptyWord = (line: number, header: string, text: string): Notice => ({
  code: 'empty-word',
  message: fr`Ligne ${line}, colonne « ${shown(header)} » : « ${shown(text)} » est lu comme une cellule vide.`,
  details: { line, header: shown(header), text: shown(text) },
});

const linkRead = (line: number, header: string, { text, link }: { text: string; link: string }): Notice => ({
  code: 'link-read',
  message: fr`Ligne ${line}, colonne « ${shown(header)} » : l’adresse derrière « ${shown(text)} » est lue, ${shown(link)}.`,
  details: { line, header: shown(header), text: shown(text), link: shown(link) },
});
