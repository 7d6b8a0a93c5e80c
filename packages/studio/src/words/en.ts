import type { Words } from './words.ts';

export const en: Words = {
  page: {
    title: 'Your Coodyssée badge',
    studio: 'The badge studio',
    skip: 'Skip to content',
    language: 'Language: English',
  },
};
