import type { stage as french } from '../fr/stage.ts';
import type { Translated } from '../words.ts';

export const stage: Translated<typeof french> = {
  title: 'Your badge',
  example: 'Example',
  form: 'Shape',
  ink: 'Ink',
  tooLong: 'Does not fit',
  needsColour: 'Choose a colour first',
  drawing: 'Drawing…',
  drawn: (words, step) => (step ? `Badge drawn: “${words}”. Name ${step}.` : `Badge drawn: “${words}”.`),
  refused: 'The badge could not be drawn.',
  name: (step) => `Name ${step}`,
  trade: (step) => `Trade ${step}`,
  use: 'Apply',
  keep: 'Keep mine',
  wouldFit: (form) => `This name fits as “${form}”`,
  shorten: (text) => `Try “${text}”`,
  notLoaded: {
    what: 'The badge could not be drawn.',
    why: 'One of the files that draw it could not be loaded.',
    fix: 'Check the connection, then try again.',
  },
  retry: 'Try again',
};
