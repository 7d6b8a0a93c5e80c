import { brand } from '@coodyssee/logo/brand';
import { fr } from '../words/fr.ts';

/** What is said once in the text and in the page. */
export const readMeWords = {
  usual: 'Vous voulez…',
  all: fr`Tout le reste est plus bas, dossier par dossier : ouvrez la ligne qui vous intéresse.`,
  missing: 'Ce qui manque',
  changed: 'Ce que nous avons ajusté',
  alternative: fr`Texte alternatif, à coller dans le champ « description » de l’image :`,
  rights:
    'Ces fichiers sont à vous tant que vous êtes membre de la coopérative. À votre départ, retirez le badge de vos supports.',
  font: fr`La police des documents est Figtree, libre et gratuite : installez-la depuis fonts.google.com/specimen/Figtree. Sans elle, une police voisine prend sa place et rien ne se perd.`,
} as const;

export const readMeTitle = (name: string): string => fr`Votre kit ${brand.name} : ${name}`;
