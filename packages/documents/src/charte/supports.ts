import type { Means } from '../examples/means.ts';
import type { MemberId } from '../examples/members.ts';
import { type SupportName, supportFigure } from '../figure/support-figures.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** A support and one line on it. */
const held = (
  means: Means,
  [member, support]: readonly [MemberId, SupportName],
  words: string,
): readonly Block[] => [show(supportFigure(means, member, support)), text('caption', words, { above: 2.4 })];

/** What is given from hand to hand, and what is seen on a screen. */
export const smallSupports = (means: Means): Page => ({
  id: 'supports-proches',
  tone: 'tint',
  chapter: 'Le sol est à vous',
  areas: [
    opening({ id: 'dans-la-main', title: 'Dans la main,\nà l’écran' }),
    {
      column: 1,
      span: 12,
      top: 62,
      blocks: [
        grid(
          [
            held(means, ['belle', 'card-front'], 'Carte de visite, 85 × 55 mm, recto.'),
            held(means, ['belle', 'card-back'], 'Verso : le ciel et le sol, à fond perdu.'),
          ],
          { columns: 2, gap: [6, 0] },
        ),
        grid(
          [held(means, ['pas', 'linkedin'], 'Couverture LinkedIn : les mots évitent la photo de profil.')],
          {
            columns: 1,
            gap: [0, 0],
            above: 9,
          },
        ),
        grid(
          [
            held(means, ['pain', 'post'], 'Publication carrée.'),
            held(means, ['lavoir', 'portrait'], 'Portrait : le rond coupe, rien ne se perd.'),
            held(means, ['ubac', 'button'], 'Badge à épingler.'),
          ],
          { columns: 3, gap: [6, 0], above: 9 },
        ),
      ],
    },
  ],
});

/** What is read from afar. */
export const largeSupports = (means: Means): Page => ({
  id: 'supports-lointains',
  tone: 'tint',
  chapter: 'Le sol est à vous',
  areas: [
    opening({
      id: 'de-loin',
      title: 'Au mur, dans un hall',
      lead: 'De loin, on lit une couleur, puis un nom. Le reste attend que l’on approche.',
    }),
    {
      column: 1,
      span: 7,
      top: 84,
      blocks: held(
        means,
        ['pas', 'poster'],
        'Affiche A3 : les mots viennent de la table, jamais d’un modèle à remplir.',
      ),
    },
    {
      column: 8,
      span: 5,
      top: 84,
      blocks: held(means, ['mousse', 'kakemono'], 'Kakémono, 85 × 200 cm.'),
    },
  ],
});
