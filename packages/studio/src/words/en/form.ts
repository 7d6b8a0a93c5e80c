import type { form as french } from '../fr/form.ts';
import type { Translated } from '../words.ts';

export const form: Translated<typeof french> = {
  name: 'Name of your business',
  namePlaceholder: 'Atelier Ubac',
  nameHelp: 'As you write it yourself, in any script.',
  trade: 'Trade',
  tradePlaceholder: 'Ébéniste',
  town: 'Town',
  townPlaceholder: 'Embrun',
  townHelp: 'For the card and the documents, not for the badge.',
  status: 'Your place in the cooperative',
  statusHelp: 'The first answer is right for everybody.',
  colour: 'Your colour',
  colourHelp: 'A word (“seagreen”) or a code. It is your ground; left empty, the ground is slate.',
  colourPlaceholder: 'seagreen',
  slate: 'Choose slate instead',
  noColour: 'No colour of my own',
  presets: {
    fir: 'Fir green',
    teal: 'Teal',
    royal: 'Royal blue',
    plum: 'Plum',
    burgundy: 'Burgundy',
    ochre: 'Ochre',
  },
  optional: 'optional',
  clear: 'Clear everything',
  cleared: 'The page is empty.',
  undo: 'Undo',
};
