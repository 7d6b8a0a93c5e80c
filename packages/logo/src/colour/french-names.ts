/**
 * Usual French colour words, each with the CSS word a French reader means by it. A word that CSS
 * knows too (`violet`, `orange`, `turquoise`, `beige`) is not here: it keeps its CSS meaning, the
 * same in every program. Keys are lower case, without accents, parted by one space.
 */
export const frenchNames: Readonly<Record<string, string>> = {
  rouge: 'red',
  'rouge fonce': 'darkred',
  bordeaux: 'maroon',
  brique: 'firebrick',
  vermillon: 'orangered',
  carmin: 'crimson',
  'rouge cerise': 'crimson',
  framboise: 'mediumvioletred',
  grenat: 'darkred',
  'lie de vin': 'maroon',
  'terre cuite': 'sienna',
  rouille: 'sienna',
  corail: 'coral',
  saumon: 'salmon',
  rose: 'hotpink',
  'rose clair': 'pink',
  'rose fonce': 'deeppink',
  'orange fonce': 'darkorange',
  jaune: 'yellow',
  'jaune d or': 'gold',
  moutarde: 'goldenrod',
  safran: 'orange',
  'jaune clair': 'lightyellow',
  or: 'gold',
  dore: 'goldenrod',
  ocre: 'darkgoldenrod',
  vert: 'green',
  'vert clair': 'lightgreen',
  'vert fonce': 'darkgreen',
  'vert olive': 'olive',
  'vert sapin': 'darkgreen',
  'vert menthe': 'mediumaquamarine',
  'vert foret': 'forestgreen',
  'vert pomme': 'yellowgreen',
  'vert anis': 'yellowgreen',
  'vert emeraude': 'mediumseagreen',
  emeraude: 'mediumseagreen',
  'vert d eau': 'aquamarine',
  kaki: 'darkolivegreen',
  bleu: 'blue',
  'bleu clair': 'lightblue',
  'bleu ciel': 'skyblue',
  'bleu fonce': 'darkblue',
  'bleu marine': 'navy',
  'bleu nuit': 'midnightblue',
  'bleu roi': 'royalblue',
  'bleu canard': 'teal',
  'bleu petrole': 'darkslategray',
  'bleu gris': 'slategray',
  'bleu turquoise': 'darkturquoise',
  'bleu lavande': 'cornflowerblue',
  petrole: 'darkslategray',
  marine: 'navy',
  'violet fonce': 'indigo',
  pourpre: 'purple',
  mauve: 'mediumorchid',
  lavande: 'lavender',
  prune: 'purple',
  marron: 'saddlebrown',
  brun: 'saddlebrown',
  chocolat: 'chocolate',
  terre: 'sienna',
  gris: 'gray',
  'gris clair': 'lightgray',
  anthracite: 'darkslategray',
  'gris anthracite': 'darkslategray',
  ardoise: 'darkslategray',
  'gris fonce': 'dimgray',
  argent: 'silver',
  ivoire: 'ivory',
  noir: 'black',
  blanc: 'white',
};

/** One spelling for « Bleu-Marine », « bleu  marine » and « BLEU MARINE ». */
const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’-]+/gu, ' ')
    .trim();

/**
 * The CSS word for a French colour name, or undefined where the words are not one.
 * @example cssName('Vert foncé') // 'darkgreen'
 */
export function cssName(words: string): string | undefined {
  const key = plain(words);
  return Object.hasOwn(frenchNames, key) ? frenchNames[key] : undefined;
}
