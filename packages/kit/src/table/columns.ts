import { nearest } from '../words/nearest.ts';

/** What a column may hold: a field of the record, or a part of the person's name. */
export type Field =
  | 'name'
  | 'trade'
  | 'status'
  | 'person'
  | 'town'
  | 'colour'
  | 'email'
  | 'phone'
  | 'website'
  | 'trialEnd'
  | 'project'
  | 'building'
  | 'training'
  | 'firstName'
  | 'lastName';

/** Headings by field, without accents and capitals; the first field that lists a heading has it. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'nom de l activite',
    'nom activite',
    'activite',
    'enseigne',
    'raison sociale',
    'nom commercial',
    'marque',
    'entreprise',
    'name',
    'nom',
    'business name',
  ],
  trade: ['metier', 'profession', 'specialite', 'domaine', 'trade', 'metiers', 'description'],
  town: ['commune', 'ville', 'town', 'city', 'localite'],
  colour: ['couleur', 'accent color', 'accent colour', 'colour', 'color', 'teinte', 'couleur d accent'],
  email: ['courriel', 'e mail', 'email', 'mail', 'adresse e mail', 'adresse mail', 'mel', 'adresse courriel'],
  phone: [
    'telephone',
    'tel',
    'phone',
    'portable',
    'mobile',
    'numero de telephone',
    'n de telephone',
    'telephone portable',
  ],
  website: ['site', 'site web', 'site internet', 'website', 'web', 'url', 'adresse du site'],
  status: ['statut', 'status', 'situation', 'lien', 'contrat'],
  person: [
    'personne',
    'entrepreneur',
    'entrepreneure',
    'contact',
    'person',
    'prenom nom',
    'prenom et nom',
    'nom prenom',
  ],
  firstName: ['prenom', 'first name'],
  lastName: ['nom de famille', 'last name', 'nom de l entrepreneur', 'nom de l entrepreneure'],
  trialEnd: [
    'fin du cape',
    'fin cape',
    'date de fin',
    'fin de cape',
    'trial end',
    'fin du contrat cape',
    'fin de contrat',
  ],
  project: ['projet', 'project', 'financement'],
  building: ['batiment', 'metier du batiment', 'building'],
  training: ['formation', 'formateur', 'formatrice', 'organisme de formation', 'training'],
};

/** A column as it was understood; without a field it is not read. */
export interface Column {
  /** As it stands in the table. */
  readonly header: string;
  readonly field?: Field;
  /** A heading that it nearly is. */
  readonly nearest?: string;
}

/** Without accents, capitals and signs: `N° de téléphone` is `n de telephone`. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fields = Object.keys(headings) as Field[];
const fieldOf = (header: string): Field | undefined =>
  fields.find((field) => headings[field].includes(plainHeading(header)));

/** How surely a heading names the activity: the lower the surer. */
const rank = (header: string): number => headings.name.indexOf(plainHeading(header));

/** Where people write « Nom, Prénom, Activité », the plain « Nom » is the person's. */
function settleNames(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ field }) => field === 'name');
  const has = (field: Field) => columns.some((column) => column.field === field);
  const [surest] = names.toSorted((a, b) => rank(a.header) - rank(b.header));
  const plain = (column: Column) => plainHeading(column.header) === 'nom';
  const activity = (column: Column) => plainHeading(column.header) === 'activite';
  // « Nom, Activité » without a trade: the activity is what they do
  const isTrade = !has('trade') && !has('firstName') && names.length === 2 && names.some(plain);
  return columns.map((column) => {
    if (column.field !== 'name') return column;
    if (names.length === 1)
      return plain(column) && has('firstName') ? { ...column, field: 'lastName' } : column;
    if (isTrade && names.some(activity)) return activity(column) ? { ...column, field: 'trade' } : column;
    if (column === surest) return column;
    return plain(column) ? { ...column, field: 'lastName' } : { header: column.header };
  });
}

/** A field is read once, from its first column. */
function readOnce(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<Field>();
  return columns.map((column) => {
    if (column.field === undefined || !seen.has(column.field)) {
      if (column.field) seen.add(column.field);
      return column;
    }
    return { header: column.header };
  });
}

/**
 * What each column holds, from the table's first row: French or English headings, in any order and case.
 *
 * @example readColumns(['Activité', 'Tél.'])[1] // { header: 'Tél.', field: 'phone' }
 */
export function readColumns(headers: readonly string[]): readonly Column[] {
  const all = Object.values(headings).flat();
  const columns = headers.map((text): Column => {
    const header = text.trim();
    const field = fieldOf(header);
    if (field) return { header, field };
    const near = nearest(plainHeading(header), all);
    return { header, ...(near !== undefined && { nearest: near }) };
  });
  return readOnce(settleNames(columns));
}
