import { shelfWords, shelves, supports } from '@coodyssee/kit';
import { type Page, table } from '../page/page.ts';
import { opening } from '../page/opening.ts';

/** The supports of one shelf, as the kit calls them. */
const rowOf = (shelf: (typeof shelves)[number]): readonly string[] => {
  const held = supports.filter((support) => support.shelf === shelf);
  const labels = [...new Set(held.map(({ words }) => words.fr.label))];
  return [`**${shelf}**`, shelfWords[shelf].what, labels.join(' · ')];
};

/** Which file for what: the kit's own shelves. */
export const files = (): Page => ({
  id: 'fichiers',
  tone: 'paper',
  chapter: 'Les fichiers',
  areas: [
    opening({
      id: 'quel-fichier',
      title: 'Quel fichier pour quoi',
      lead: 'Chaque membre reçoit un kit de cinq dossiers. LISEZ-MOI, à la racine, dit à quoi sert chaque fichier et comment le poser.',
    }),
    {
      column: 1,
      span: 12,
      top: 90,
      blocks: [
        table({
          head: ['Dossier', 'Pour', 'On y trouve'],
          widths: [2, 2.6, 7],
          rows: shelves.map(rowOf),
          style: 'cell',
        }),
      ],
    },
  ],
});
