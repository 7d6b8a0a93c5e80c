import { CodedError } from '../errors.ts';
import { fr } from '../words/fr.ts';

/** Stable codes of a table of which nothing can be read. */
export type TableErrorCode =
  | 'empty-table'
  | 'no-rows'
  | 'no-header'
  | 'no-name-column'
  | 'not-a-table'
  | 'old-workbook'
  | 'too-large';

/** The table as a whole cannot be read: said in French. */
export class TableError extends CodedError<TableErrorCode> {}

const wanted = fr`La première ligne nomme les colonnes ; par exemple : Activité, Métier, Commune, Couleur, Courriel, Téléphone, Site.`;
export const emptyTable = () =>
  new TableError('empty-table', {
    what: 'La table est vide.',
    why: 'Le fichier ne contient rien.',
    fix: wanted,
  });
export const noRows = () =>
  new TableError(
    'no-rows',
    {
      what: 'La table n’a aucun membre.',
      why: 'Il n’y a rien sous la ligne des titres.',
      fix: 'Ajoutez une ligne par membre, puis recommencez.',
    },
    { reason: 'members' },
  );
export const noHeader = (seen: string) =>
  new TableError(
    'no-header',
    {
      what: 'La table n’a pas de ligne de titres.',
      why: fr`Aucun de ces mots n’est un titre de colonne : ${seen}.`,
      fix: wanted,
    },
    { seen },
  );
export const noNames = (seen: string) =>
  new TableError(
    'no-name-column',
    {
      what: 'Il manque la colonne des noms d’activité.',
      why: fr`Les colonnes lues : ${seen}.`,
      fix: fr`Nommez cette colonne « Activité » ou « Nom ».`,
    },
    { reason: 'members', seen },
  );
export const noParticipants = () =>
  new TableError(
    'no-rows',
    {
      what: 'La liste ne nomme personne.',
      why: 'Il n’y a aucun nom sous la ligne des titres.',
      fix: 'Ajoutez une ligne par personne, puis recommencez.',
    },
    { reason: 'people' },
  );
export const noParticipantNames = (seen: string) =>
  new TableError(
    'no-name-column',
    {
      what: 'Il manque la colonne des noms.',
      why: fr`Aucun de ces mots n’en est le titre : ${seen}.`,
      fix: fr`Nommez les colonnes « Prénom » et « Nom », ou mettez un nom par ligne et rien d’autre.`,
    },
    { reason: 'people', seen },
  );
