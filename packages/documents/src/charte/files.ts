import { shelfWords, shelves, supports } from '@coodyssee/kit';
import { opening, point } from '../page/opening.ts';
import { grid, type Page, table, text } from '../page/page.ts';

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
      lead: 'Chaque membre reçoit cinq dossiers. À leur racine, LISEZ-MOI dit à quoi sert chaque fichier, et comment le poser.',
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
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        text('statement', 'Le nom d’un fichier dit ce qu’il est : activité, dessin, encre, usage.'),
        grid(
          [
            point('SVG', 'Pour un site, un découpeur, un graphiste. Net à toutes les tailles.'),
            point('PNG', 'Pour Word, un mail, un réseau. Prenez la largeur la plus proche.'),
            point('PDF d’impression', 'Pour l’imprimeur, tel quel : quadrichromie, fond perdu, profil.'),
            point('PDF', 'Pour l’écran et l’imprimante du bureau : il se lit aussi à voix haute.'),
            point('ODT, DOCX', 'Pour écrire : courrier, devis, facture, avec de vrais styles.'),
            point('HTML', 'La signature de mail, et LISEZ-MOI, qui s’ouvre d’un clic.'),
          ],
          { columns: 3, gap: [8, 9], above: 14 },
        ),
      ],
    },
  ],
});
