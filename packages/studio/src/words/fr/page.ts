import { fr } from '@coodyssee/kit';

export const page = {
  title: 'Votre badge Coodyssée',
  /** Of the window, for the other views. */
  titles: { team: 'Toute la coopérative, badges Coodyssée', pdf: 'Relire un PDF, badges Coodyssée' },
  studio: 'L’atelier des badges',
  skip: 'Aller au contenu',
  lead: fr`Écrivez le nom de votre activité : le badge se compose sous vos yeux. Rien ne quitte cet appareil.`,
  team: 'Toute la coopérative',
  badge: 'Un badge',
  pdf: 'Relire un PDF',
  otherLanguage: 'English',
  write: 'Écrivez',
  purpose: fr`C’est pour quoi ?`,
  take: 'Emportez',
  private: fr`Tout se passe dans votre navigateur : aucun compte, aucun envoi. Une fois ouverte, la page marche sans réseau.`,
  broken: {
    title: 'Cette partie de la page ne s’est pas chargée.',
    why: 'Un fichier manque, ou le réseau s’est interrompu.',
    retry: 'Recharger la page',
  },
} as const;
