import type { page as french } from '../fr/page.ts';
import type { Translated } from '../words.ts';

export const page: Translated<typeof french> = {
  title: 'Your Coodyssée badge',
  titles: { team: 'The whole cooperative, Coodyssée badges', pdf: 'Check a PDF, Coodyssée badges' },
  studio: 'The badge studio',
  skip: 'Skip to content',
  lead: 'Write the name of your business: the badge takes shape before your eyes. Nothing leaves this device.',
  team: 'The whole cooperative',
  badge: 'One badge',
  pdf: 'Check a PDF',
  otherLanguage: 'Français',
  write: 'Write',
  purpose: 'What is it for?',
  take: 'Take it',
  private:
    'Everything happens in your browser: no account, nothing sent. Once opened, the page works without a network.',
  broken: {
    title: 'This part of the page did not load.',
    why: 'A file is missing, or the network was cut.',
    retry: 'Reload the page',
  },
};
