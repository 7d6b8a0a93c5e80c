import { fr } from '../words/fr.ts';
import { TableError } from './table-error.ts';

const saveAs = fr`Ouvrez-le dans le tableur, choisissez « Enregistrer sous », puis XLSX ou CSV.`;

/** Bytes that are no text. */
export const notText = () =>
  new TableError(
    'not-a-table',
    {
      what: 'Ce fichier n’est pas une table.',
      why: 'Son contenu n’est ni du texte (CSV), ni un classeur XLSX ou ODS.',
      fix: fr`Dans le tableur, choisissez « Enregistrer sous », puis XLSX ou CSV.`,
    },
    { reason: 'not-text' },
  );

export const damagedWorkbook = (error: unknown) =>
  new TableError(
    'not-a-table',
    {
      what: 'Ce fichier n’est pas un classeur XLSX ou ODS lisible.',
      why: 'C’est une autre sorte d’archive, ou il est abîmé.',
      fix: saveAs,
    },
    { reason: 'not-a-workbook', cause: error instanceof Error ? error.message : String(error) },
  );

/** Another kind of file, by its French name with its article. */
export const foreign = (kind: string) =>
  new TableError(
    'not-a-table',
    {
      what: fr`Ce fichier n’est pas une table : c’est ${kind}.`,
      why: 'Une table est un fichier CSV, ou un classeur XLSX ou ODS.',
      fix: fr`Ouvrez la table dans le tableur, choisissez « Enregistrer sous », puis XLSX ou CSV.`,
    },
    { reason: 'other-kind', kind },
  );

export const htmlTable = () =>
  new TableError(
    'not-a-table',
    {
      what: 'Ce fichier est une page HTML, même si son nom dit XLS.',
      why: fr`Des logiciels exportent ainsi « vers Excel » ; ce n’est ni un classeur, ni un CSV.`,
      fix: saveAs,
    },
    { reason: 'html' },
  );

export const xmlBook = () =>
  new TableError(
    'not-a-table',
    {
      what: fr`Ce fichier est une « feuille de calcul XML 2003 », même si son nom dit XLS.`,
      why: fr`Cet ancien format d’Excel est du texte XML ; ce n’est ni un classeur XLSX, ni un CSV.`,
      fix: saveAs,
    },
    { reason: 'xml-2003' },
  );

export const encryptedBook = () =>
  new TableError(
    'not-a-table',
    {
      what: 'Ce classeur est protégé par un mot de passe.',
      why: 'Son contenu est chiffré.',
      fix: fr`Ouvrez-le avec le mot de passe, choisissez « Enregistrer sous », retirez le mot de passe, puis recommencez.`,
    },
    { reason: 'encrypted' },
  );

/** What Excel wrote before 2007. */
export const oldBook = () =>
  new TableError('old-workbook', {
    what: 'Ce classeur est dans l’ancien format d’Excel (XLS).',
    why: 'Ce format n’est plus lu depuis longtemps par les programmes récents.',
    fix: fr`Ouvrez-le, choisissez « Enregistrer sous », puis XLSX ou CSV.`,
  });
