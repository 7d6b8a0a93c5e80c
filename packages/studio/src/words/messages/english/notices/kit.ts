import type { Refused } from '../../speech.ts';
import { columnOf, designs, machines } from '../catalogue.ts';
import { list, mm, quoted, type SayNotice, text } from '../details.ts';
import { sayRefusal } from '../refusals.ts';

/** What is missing, in the words of the refusal that says so. */
const quoting =
  (opening: string): SayNotice =>
  ({ refusal }) => {
    const { what, fix } = sayRefusal(refusal as Refused);
    return `${opening} ${what} ${fix}`;
  };

const few = (parts: readonly unknown[]): string =>
  parts.length > 12 ? `${parts.slice(0, 12).join(', ')}…` : parts.join(', ');

const unread =
  (kind: string): SayNotice =>
  ({ line, heading, value }) =>
    `${atRow(line)} the column ${quoted(columnOf(heading))}, ${quoted(value)} is not ${kind}: the documents do without it.`;

/** A table tells the row too. */
const atRow = (line: unknown): string => (line === undefined ? 'In' : `Row ${line}: in`);

/** What a person must know of a record, a table or a kit. */
export const kitNotices = {
  'bad-email': unread('an e-mail address'),
  'bad-phone': unread('a telephone number'),
  'bad-website': unread('the address of a website'),
  'account-for-site': ({ line, heading, value, account }) =>
    `${atRow(line)} the column ${quoted(columnOf(heading))}, ${quoted(value)} names an account, not a site: the documents do without it. Write the address of its page, for example instagram.com/${String(account).slice(1, 40)}.`,
  'unchecked-siret': ({ siret }) =>
    `The SIRET ${siret} is that of an establishment of La Poste: its check digit cannot be verified.`,
  'lost-zero': ({ line, phone }) =>
    `Row ${line}: the telephone number had lost its first zero; it reads ${phone}.`,
  'formula-text': (details) =>
    `Row ${details.line}: ${quoted(details.text)} begins like a formula; it is drawn as text.`,
  'empty-word': ({ line, header, text: word }) =>
    `Row ${line}, column ${quoted(header)}: ${quoted(word)} is read as an empty cell.`,
  'link-read': ({ line, header, text: word, link }) =>
    `Row ${line}, column ${quoted(header)}: the address behind ${quoted(word)} is read, ${link}.`,
  'site-unknown': () =>
    'The address of the site is not known: replace ADRESSE-DU-SITE in tete.html, or run it again with --site.',
  'untitled-column': ({ letter }) => `The column ${letter} has no heading: it is not read.`,
  'hidden-rows': (details) =>
    `Rows hidden or filtered out in the workbook: ${few(list(details, 'lines'))}. They are read like the others; delete those that must not be.`,
  'hidden-column': (details) =>
    `Columns hidden in the workbook: ${few(list(details, 'columns'))}. They are read like the others; delete those that must not be published.`,
  'merged-cells': (details) =>
    `Merged cells: ${few(list(details, 'cells'))}. Their text is read in each of their rows, in their first column.`,
  'other-sheets': (details) =>
    `Only the sheet ${quoted(details.sheet)} of the workbook is read; not these: ${list(details, 'others').map(quoted).join(', ')}.`,
  'guessed-encoding': ({ encoding }) =>
    `The file is not in UTF-8: it is read as ${encoding}. Check the accents; if they are wrong, save it as XLSX or as CSV UTF-8.`,
  'unnamed-rows': (details) => `Rows without a name, left out: ${list(details, 'lines').join(', ')}.`,
  'repaired-names': (details) =>
    `Accents that a double encoding had damaged, repaired in the rows: ${list(details, 'lines').join(', ')}. Check these names.`,
  'unread-column': ({ header, nearest }) =>
    nearest
      ? `The column ${quoted(header)} is not read: did you mean ${quoted(nearest)}?`
      : `The column ${quoted(header)} is not read.`,
  'design-left-out': quoting('One form of the badge is not in this kit.'),
  'variant-left-out': quoting('One variant is not in this kit.'),
  'mark-enlarged': (details) =>
    `${machines[text(details, 'machine')]}, ${designs[text(details, 'design')]}: enlarged from ${mm(details.wanted)} to ${mm(details.width)} so that every line holds.`,
  'name-left-out': (details) =>
    `${quoted(details.name)} could not be read on these labels, which bear the badge without a name or the symbol: ${list(details, 'formats').join(', ')}.`,
  'no-legal-line': quoting('The business card does not bear the legal line.'),
  'no-contact': () => 'The business card has no telephone number, no e-mail address and no website.',
  'placeholder-left-out': (details) =>
    `“${text(details, 'words')}” is a model’s text: it is not on the poster. Write your own.`,
  'poster-untitled': () =>
    'The poster has no title: it stays to be completed. Write one in the column “affiche: titre”.',
  'funder-strip-missing': ({ title, networks }) =>
    networks
      ? `What the project ${quoted(title)} pays for bears the strips of the funders and of the networks: place those of the folders “financeurs” and “reseaux” on the poster, the flyer, the banner or the card.`
      : `What the project ${quoted(title)} pays for bears the strip of the funders: place that of the folder “financeurs” on the poster, the flyer, the banner or the card.`,
} as const satisfies Readonly<Record<string, SayNotice>>;
