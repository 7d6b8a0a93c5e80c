import { bySize } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { fundedProject } from './funded-project.ts';
import { emblemOn, funderStrip, stripWidths } from './funder-strip.ts';
import { stripWords } from './strip-words.ts';

/** The strip that every support of a funded project carries; nothing for a member who is in none. */
export const funders = defineSupport({
  id: 'financeurs',
  shelf: '2-imprimeur',
  needs: ['project'],
  parts: { strip: bySize('financeurs') },
  words: {
    fr: {
      label: 'Bandeau des financeurs',
      purpose: fr`À poser sur tout ce que le projet paie, et sur rien d’autre : l’emblème y reste au moins aussi grand que le plus grand des autres logos.`,
      files: { strip: stripWords.fr },
    },
    en: {
      label: 'Strip of the funders',
      purpose:
        'To place on everything the project pays for, and on nothing else: the emblem stays at least as large as the largest of the other logos.',
      files: { strip: stripWords.en },
    },
  },
  make: async (order) => {
    const { from, to } = fundedProject(order, 'des financeurs');
    const files = stripWidths.flatMap((width) => {
      const sheet = funderStrip(order, { on: from, width, largestLogo: emblemOn(width) });
      const draft = { part: 'strip', days: { from, to }, sheets: [sheet], safe: 3 };
      return [drawnFile(draft), pressFile(order, draft)];
    });
    return madeOf(files);
  },
});
