import { fr } from '@coodyssee/kit';

export const stage = {
  title: 'Votre badge',
  example: 'Exemple',
  form: 'Forme',
  ink: 'Encre',
  tooLong: 'Ne tient pas',
  needsColour: 'Choisissez d’abord une couleur',
  drawing: 'Dessin en cours…',
  drawn: (words: string, step: string) =>
    step ? fr`Badge dessiné : ${words}. Nom ${step}.` : fr`Badge dessiné : ${words}.`,
  refused: 'Le badge n’a pas pu être dessiné.',
  name: (step: string) => `Nom ${step}`,
  trade: (step: string) => `Métier ${step}`,
  use: 'Appliquer',
  keep: 'Garder',
  wouldFit: (form: string) => fr`Ce nom tient en « ${form} »`,
  shorten: (text: string) => fr`Essayer « ${text} »`,
  notLoaded: {
    what: 'Le badge n’a pas pu être dessiné.',
    why: 'Un des fichiers qui le dessinent n’a pas pu être chargé.',
    fix: 'Vérifiez la connexion, puis réessayez.',
  },
  retry: 'Réessayer',
} as const;
