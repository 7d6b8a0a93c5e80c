import { fr } from '../../words/fr.ts';
import type { Guide } from '../support.ts';

/** How the signature goes into the programs members use. */
export const signatureGuides: readonly Guide[] = [
  {
    title: 'Dans Thunderbird',
    steps: [
      fr`Gardez le dossier « signature » à un endroit qui ne bougera pas.`,
      fr`Ouvrez Paramètres des comptes, puis l’adresse concernée.`,
      fr`Cochez « Apposer la signature à partir d’un fichier » et choisissez le fichier .html du dossier.`,
    ],
  },
  {
    title: 'Dans Outlook',
    steps: [
      fr`Double-cliquez le fichier .eml : un message s’ouvre, avec la signature et son image.`,
      'Sélectionnez la signature entière et copiez-la (Ctrl + C).',
      fr`Ouvrez Fichier › Options › Courrier › Signatures (ou Paramètres › Comptes › Signatures), créez une signature et collez (Ctrl + V).`,
      fr`Si l’image ne suit pas, insérez le fichier .png à sa place et donnez-lui le texte alternatif ci-dessus.`,
    ],
  },
  {
    title: 'Dans Gmail',
    steps: [
      'Ouvrez le fichier .html dans votre navigateur, sélectionnez tout et copiez.',
      fr`Dans Gmail : Paramètres › Voir tous les paramètres › Général › Signature, créez une signature et collez.`,
      fr`Gmail ne prend pas l’image d’un fichier de votre ordinateur : effacez le cadre vide, cliquez « Insérer une image », « Importer », et choisissez le fichier .png. Prenez la petite taille.`,
    ],
  },
  {
    title: 'Ailleurs, ou sans image',
    steps: [fr`Collez le contenu du fichier .txt : tout y est, mentions comprises.`],
  },
];
