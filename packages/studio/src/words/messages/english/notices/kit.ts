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

const unread =
  (kind: string): SayNotice =>
  ({ heading, value }) =>
    `In the column ${quoted(columnOf(heading))}, ${quoted(value)} is not ${kind}: the documents do without it.`;

/** What a person must know of a record, a table or a kit. */
export const kitNotices = {
  'bad-email': unread('an e-mail address'),
  'bad-phone': unread('a telephone number'),
  'bad-website': unread('the address of a website'),
  'unchecked-siret': ({ siret }) =>
    `The SIRET ${siret} is that of an establishment of La Poste: its check digit cannot be verified.`,
  'lost-zero': ({ line, phone }) =>
    `Row ${line}: the telephone number had lost its first zero; it reads ${phone}.`,
  'formula-text': (details) =>
    `Row ${details.line}: ${quoted(details.text)} begins like a formula; it is drawn as text.`,
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
  'funder-strip-missing': ({ title, networks }) =>
    networks
      ? `What the project ${quoted(title)} pays for bears the strips of the funders and of the networks: place those of the folders “financeurs” and “reseaux” on the poster, the flyer, the banner or the card.`
      : `What the project ${quoted(title)} pays for bears the strip of the funders: place that of the folder “financeurs” on the poster, the flyer, the banner or the card.`,
} as const satisfies Readonly<Record<string, SayNotice>>;
