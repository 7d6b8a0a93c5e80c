import type { Shelf } from '../supports/support.ts';
import { fr } from '../words/fr.ts';

/** What a person reads of each shelf. */
export const shelfWords: Readonly<Record<Shelf, { readonly title: string; readonly what: string }>> = {
  '1-ecran': { title: 'À l’écran', what: 'Pour un site, une présentation, un document à l’écran.' },
  '2-imprimeur': { title: 'Chez l’imprimeur', what: fr`Fichiers d’impression : à transmettre tels quels.` },
  '3-bureau': {
    title: 'Au bureau',
    what: fr`Courriels, lettres, devis et factures : à ouvrir et à remplir.`,
  },
  '4-reseaux': {
    title: 'Sur les réseaux',
    what: 'Photos de profil et couvertures, aux tailles de chaque réseau.',
  },
  '5-marquage': {
    title: 'Sur les objets',
    what: fr`Tampon, gravure, broderie, vitrine : une encre, ou le trait.`,
  },
};

export const shelfTitle = (shelf: Shelf): string => fr`Dossier ${shelf} : ` + shelfWords[shelf].title;
