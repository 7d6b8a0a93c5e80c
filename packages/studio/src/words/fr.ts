import { fr as set } from '@coodyssee/kit';

/** Everything the page says, in French; `Words` is its shape, which the other languages follow. */
export const fr = {
  page: {
    title: 'Votre badge Coodyssée',
    studio: 'L’atelier des badges',
    skip: 'Aller au contenu',
    language: set`Langue : français`,
  },
} as const;
