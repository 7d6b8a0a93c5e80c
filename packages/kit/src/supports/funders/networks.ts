import { bySize } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { drawEach } from '../draw-each.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { fundedProject } from './funded-project.ts';
import { emblemOn, stripWidths } from './funder-strip.ts';
import { networkStrip } from './network-strip.ts';
import { stripWords } from './strip-words.ts';

/** The strip of the networks that go with a dated project; nothing for a member who is in none. */
export const networks = defineSupport({
  id: 'reseaux',
  shelf: '2-imprimeur',
  needs: ['project', 'networks'],
  parts: { strip: bySize('reseaux') },
  words: {
    fr: {
      label: 'Bandeau des réseaux',
      purpose: fr`À poser sous le bandeau des financeurs, sur les supports du projet et sur rien d’autre : les deux ont la même hauteur.`,
      files: { strip: stripWords.fr },
    },
    en: {
      label: 'Strip of the networks',
      purpose:
        'To place under the strip of the funders, on what the project pays for and on nothing else: both have the same height.',
      files: { strip: stripWords.en },
    },
  },
  make: async (order) => {
    const { from, to } = fundedProject(order, 'des réseaux');
    const draw = (width: number) => () => networkStrip(order, { on: from, width, size: emblemOn(width) });
    const { drawn, notices } = drawEach(stripWidths.map(draw));
    const files = drawn.flatMap((sheet) => {
      const draft = { part: 'strip', days: { from, to }, sheets: [sheet], safe: 3 };
      return [drawnFile(draft), pressFile(order, draft)];
    });
    return madeOf(files, notices);
  },
});
