import { fr } from '../../words/fr.ts';
import type { Said } from '../../words/language.ts';
import type { Guide } from '../support.ts';

/** How the signature goes into the programs members use. */
export const signatureGuides: Said<readonly Guide[]> = {
  fr: [
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
  ],
  en: [
    {
      title: 'In Thunderbird',
      steps: [
        'Keep the folder “signature” in a place that will not move.',
        'Open Account Settings, then the address concerned.',
        'Tick “Attach the signature from a file instead” and choose the .html file of the folder.',
      ],
    },
    {
      title: 'In Outlook',
      steps: [
        'Double-click the .eml file: a message opens, with the signature and its picture.',
        'Select the whole signature and copy it (Ctrl + C).',
        'Open File › Options › Mail › Signatures (or Settings › Accounts › Signatures), create a signature and paste (Ctrl + V).',
        'If the picture does not follow, insert the .png file in its place and give it the alternative text above.',
      ],
    },
    {
      title: 'In Gmail',
      steps: [
        'Open the .html file in your browser, select everything and copy.',
        'In Gmail: Settings › See all settings › General › Signature, create a signature and paste.',
        'Gmail does not take the picture from a file of your computer: delete the empty frame, click “Insert image”, “Upload”, and choose the .png file. Take the small size.',
      ],
    },
    {
      title: 'Elsewhere, or without a picture',
      steps: ['Paste what the .txt file holds: everything is there, the mentions included.'],
    },
  ],
};
