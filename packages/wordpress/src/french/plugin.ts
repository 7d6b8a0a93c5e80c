/** The plugin's French, by its English; no-break spaces are set by the build. */
import { blocksFrench } from './blocks.ts';

const pages = {
  Members: 'Membres',
  Member: 'Membre',
  'Add a member': 'Ajouter un membre',
  'Edit the member': 'Modifier le membre',
  'New member': 'Nouveau membre',
  'See the member’s page': 'Voir la fiche du membre',
  'Search members': 'Chercher un membre',
  'No member yet.': 'Aucun membre pour l’instant.',
  'No member in the trash.': 'Aucun membre dans la corbeille.',
  'All members': 'Tous les membres',
  'Member without a name': 'Membre sans nom',
  'an activity of the cooperative Coodyssée': 'une activité de la coopérative Coodyssée',
  Telephone: 'Téléphone',
  'E-mail': 'Courriel',
  Website: 'Site',
  'Their own logo': 'Son propre logo',
} as const;

const imports = {
  Import: 'Importer',
  'Import a table of members': 'Importer le tableau des membres',
  'Table of members': 'Tableau des membres',
  'The table as the spreadsheet saves it: CSV, XLSX or ODS, one row for each member, with titles over the columns: name, trade, town, colour, e-mail, telephone, website, in any order. It is read and every badge is drawn in this page.':
    'Le tableau tel que le tableur l’enregistre : CSV, XLSX ou ODS, une ligne par membre, des titres au-dessus des colonnes : activité, métier, commune, couleur, courriel, téléphone, site, dans n’importe quel ordre. Il est lu, et chaque badge dessiné, dans cette page.',
  'A member who is there already, by the same name, is brought up to date. Nobody is removed.':
    'Un membre déjà présent, sous le même nom, est mis à jour. Personne n’est retiré.',
  'This page needs JavaScript.': 'Cette page demande JavaScript.',
  'This row has no name.': 'Cette ligne n’a pas de nom.',
  'Reading the table…': 'Lecture du tableau…',
  '%d members can be imported.': '%d membres peuvent être importés.',
  'Import %d members': 'Importer %d membres',
  'Done: %1$d added, %2$d brought up to date.': 'C’est fait : %1$d ajoutés, %2$d mis à jour.',
  'The import stopped after %1$d members: %2$s': 'L’import s’est arrêté après %1$d membres : %2$s',
  'Rows that make no member': 'Lignes qui ne font pas un membre',
  'Rows that could not be kept': 'Lignes qui n’ont pas pu être gardées',
  'Members without a badge': 'Membres sans badge',
  'Read otherwise than written': 'Lu autrement qu’écrit',
  Row: 'Ligne',
  Where: 'Où',
  'What to know': 'Ce qu’il faut savoir',
} as const;

const lists = {
  'A name, a trade': 'Un nom, un métier',
  'All towns': 'Toutes',
  Search: 'Chercher',
  '%s activity // %s activities': ['%s activité', '%s activités'],
  '%1$s activity out of %2$s // %1$s activities out of %2$s': [
    '%1$s activité sur %2$s',
    '%1$s activités sur %2$s',
  ],
  'Nobody yet. Try a shorter word, or another town.':
    'Personne encore. Essayez un mot plus court, ou une autre commune.',
  'Show everybody': 'Tout afficher',
  'Pages of the directory': 'Pages de l’annuaire',
  '%s member of the cooperative, roped together // %s members of the cooperative, roped together': [
    '%s membre de la coopérative, dans la cordée',
    '%s membres de la coopérative, encordés',
  ],
} as const;

const settings = {
  'Registered name': 'Dénomination sociale',
  'Legal form (SARL, SA, SAS)': 'Forme juridique (SARL, SA, SAS)',
  'Capital, with its unit': 'Capital, avec son unité',
  'Registered seat, on one line': 'Siège social, sur une ligne',
  'SIRET, fourteen figures': 'SIRET, quatorze chiffres',
  'Town of the trade register (RCS)': 'Ville du greffe (RCS)',
  'VAT number': 'Numéro de TVA',
  'Who answers for what is published': 'Direction de la publication',
  'Who hosts the site: name, address, telephone': 'Hébergeur : nom, adresse, téléphone',
  'This is no SIRET: fourteen figures, of which the last checks the others. It was not kept.':
    'Ce n’est pas un SIRET : quatorze chiffres, dont le dernier contrôle les autres. Il n’a pas été gardé.',
  'What the law asks a site to say. The block « Legal footer » shows it; what is not known is left out.':
    'Ce que la loi demande à un site de dire. Le bloc « Pied de page légal » le montre ; ce qui n’est pas connu n’y paraît pas.',
  'Missing in « Settings, Coodyssée »: %s.': 'Il manque dans « Réglages, Coodyssée » : %s.',
  '%s, home page': '%s, page d’accueil',
  Orange: 'Orange',
  'Orange for text': 'Orange pour le texte',
  Slate: 'Ardoise',
  Snow: 'Neige',
  White: 'Blanc',
  Black: 'Noir',
  'Symbol of Coodyssée': 'Symbole de Coodyssée',
  'The symbol of the cooperative.': 'Le symbole de la coopérative.',
} as const;

export const french: Readonly<Record<string, string | readonly string[]>> = {
  ...pages,
  ...imports,
  ...lists,
  ...settings,
  ...blocksFrench,
};
