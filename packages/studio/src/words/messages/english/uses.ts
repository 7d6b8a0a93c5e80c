import { inks } from './catalogue.ts';

/** What to do with a file, by the French that the kit says: with plain spaces. */
const fixed: Readonly<Record<string, string>> = {
  'À lire en premier.': 'To be read first.',
  'Couleur, sur fond clair.': `${inks.colour}.`,
  'Couleur, sur fond sombre.': `${inks.dark}.`,
  'Blanc sur orange.': `${inks.reversed}.`,
  'Une encre, noire.': `${inks.black}.`,
  'Une encre, blanche.': `${inks.white}.`,
  'Une encre, la couleur de l’activité.': `${inks.member}.`,
  'Dessin au trait (tampon, gravure, broderie, découpe).': `${inks.line}.`,
  'À joindre aux fichiers quand vous les envoyez à l’imprimeur.':
    'To attach to the files when you send them to the printer.',
  'À envoyer, à mettre en ligne ou à imprimer chez soi.': 'To send, to put online or to print at home.',
  'Impression A4, à transmettre telle quelle.': 'A4 print: pass it on just as it is.',
  'À lire à l’écran ou sur papier.': 'To read on screen or on paper.',
  'Imprimeur : recto et verso, fond perdu compris.': 'Printer: front and back, bleed included.',
  'La même, avec au verso un code QR qui donne vos coordonnées au téléphone.':
    'The same, with a QR code on the back that gives your details to a telephone.',
  'Autocollant rond : imprimeur d’étiquettes.': 'Round sticker: label printer.',
  'Autocollant rond : aperçu, sans le trait de coupe.': 'Round sticker: preview, without the cutting line.',
  'Autocollant sceau, découpé à la forme : imprimeur d’étiquettes.':
    'Seal sticker, cut to shape: label printer.',
  'Autocollant sceau, découpé à la forme : aperçu, sans le trait de coupe.':
    'Seal sticker, cut to shape: preview, without the cutting line.',
  'Autocollant bandeau, découpé à la forme : imprimeur d’étiquettes.':
    'Band sticker, cut to shape: label printer.',
  'Autocollant bandeau, découpé à la forme : aperçu, sans le trait de coupe.':
    'Band sticker, cut to shape: preview, without the cutting line.',
  'Affiche A3 à compléter : remplacez les textes des cadres.':
    'A3 poster to complete: replace the texts of the frames.',
  'Affiche A3 : maquette pour l’imprimeur ou le graphiste.':
    'A3 poster: layout for the printer or the designer.',
  'Tract A5 à compléter : remplacez les textes des cadres.':
    'A5 flyer to complete: replace the texts of the frames.',
  'Tract A5 : maquette pour l’imprimeur ou le graphiste.':
    'A5 flyer: layout for the printer or the designer.',
  'Imprimeur grand format : à l’échelle 1.': 'Large-format printer: at full scale.',
  'Une page par planche, à tenir avec elle devant une fenêtre : ce qui tombe à côté est le décalage de votre imprimante.':
    'One page for each sheet, to hold with it against a window: what falls beside is the drift of your printer.',
  'Imprimez à 100 % sur papier épais, pliez aux repères, collez la patte.':
    'Print at 100% on thick paper, fold at the marks, glue the flap.',
  'À joindre aux dessins : les tailles qui tiennent.': 'To attach to the drawings: the sizes that hold.',
  'Marqueur de verres : une seule couleur, à plat.': 'Glass printer: one colour, flat.',
  'Signature avec image : Thunderbird, ou à copier depuis un navigateur.':
    'Signature with its picture: Thunderbird, or to copy from a browser.',
  'La même dans un message, image comprise : à ouvrir et à copier dans Outlook ou Apple Mail.':
    'The same in a message, picture included: to open and to copy in Outlook or Apple Mail.',
  'Signature en texte seul.': 'Signature in plain text.',
  'L’image de la signature, à garder à côté de la page.':
    'The picture of the signature, to keep beside the page.',
  'LibreOffice (et Word récent).': 'LibreOffice (and recent Word).',
  'Word (et LibreOffice).': 'Word (and LibreOffice).',
  'Photo de profil, le symbole sur votre couleur.': 'Profile picture, the symbol on your colour.',
  'Photo de profil, votre initiale.': 'Profile picture, your initial.',
  'Couverture de page Facebook.': 'Cover of a Facebook page.',
  'Bannière de profil LinkedIn.': 'Banner of a LinkedIn profile.',
  'Bannière de profil X.': 'Banner of an X profile.',
  'Publication carrée, Instagram ou Facebook.': 'Square post, Instagram or Facebook.',
};

const designs: Readonly<Record<string, string>> = {
  Sceau: 'Seal',
  Bandeau: 'Band',
  Symbole: 'Symbol',
  'Logo de la coopérative': 'Logo of the cooperative',
};
const labels: Readonly<Record<string, string>> = {
  étiquettes: 'labels',
  'étiquettes rondes de': 'round labels of',
  'porte-noms': 'name badges',
  cartes: 'cards',
};
const point = (figure = '') => figure.replaceAll(',', '.');

type Says = (...found: readonly string[]) => string;

/** Uses that hold a measure, a date or a number. */
const measured: readonly (readonly [RegExp, Says])[] = [
  [
    /^Bandeau de (\d+) mm, à n’employer que du (\S+) au (\S+)\.$/,
    (width, from, to) => `Strip of ${width}\u00a0mm, to use only from ${from} to ${to}.`,
  ],
  [
    /^(\d+) (\D+) ([\d,]+(?: × [\d,]+)?) mm, planche (\S+)\.$/,
    (number, what = '', size, sheet) =>
      `${number} ${labels[what] ?? what} ${point(size)}\u00a0mm, sheet ${sheet}.`,
  ],
  [
    /^(Sceau|Bandeau|Symbole|Logo de la coopérative), ([\d,]+) mm de large ou plus : à ne jamais réduire\.$/,
    (design = '', width) => `${designs[design]}, ${point(width)}\u00a0mm wide or more: never to be reduced.`,
  ],
  [
    /^Badge de (\d+) mm, sans nom : papier coupé à (\d+) mm, (\d+) mm visibles\.$/,
    (size, cut, seen) =>
      `Badge of ${size}\u00a0mm, without a name: paper cut at ${cut}\u00a0mm, ${seen}\u00a0mm seen.`,
  ],
  [
    /^Badge de (\d+) mm, avec votre nom : papier coupé à (\d+) mm, texte dans (\d+) mm\.$/,
    (size, cut, room) =>
      `Badge of ${size}\u00a0mm, with your name: paper cut at ${cut}\u00a0mm, text within ${room}\u00a0mm.`,
  ],
];

/** The use in English, if it is known. */
export function findUse(use: string): string | undefined {
  const plain = use.replace(/[\u00a0\u202f]/g, ' ');
  if (Object.hasOwn(fixed, plain)) return fixed[plain];
  for (const [pattern, says] of measured) {
    const found = pattern.exec(plain);
    if (found) return says(...found.slice(1));
  }
  return undefined;
}

export const sayUse = (use: string): string => findUse(use) ?? 'A file of the kit.';
