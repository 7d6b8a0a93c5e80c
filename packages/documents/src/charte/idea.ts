import type { Means } from '../examples/means.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { told } from '../figure/figure.ts';
import { opening, point } from '../page/opening.ts';
import { grid, type Page, show } from '../page/page.ts';

/** What the drawing says. */
export const idea = (means: Means): Page => ({
  id: 'idee',
  tone: 'paper',
  chapter: 'L’idée',
  areas: [
    opening({
      id: 'l-idee',
      title: 'La cordée, dessinée comme une crête',
      lead: 'Trois égaux se tiennent par l’épaule. Leurs épaules ne font qu’une ligne de neige, la crête d’un massif. Ce sur quoi ils se tiennent, c’est le massif.',
      span: 10,
    }),
    {
      column: 2,
      span: 10,
      top: 98,
      blocks: [
        show(
          told(
            logoFigure(means, { variant: 'symbol' }),
            'Le symbole : un disque orange coupé à plat, trois têtes égales, une crête blanche et un massif.',
          ),
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 278,
      blocks: [
        grid(
          [
            point(
              'Encordés',
              'Trois personnes de même taille, liées par la même neige. Personne ne passe devant, personne n’est au-dessous.',
            ),
            point(
              'La crête',
              'Une seule pente, un seul écart, une base de niveau : le dessin tient debout, et il monte.',
            ),
            point(
              'Le sol est à vous',
              'Dans le logo, le massif est orange : le sol commun. Dans un badge, il prend la couleur de l’activité.',
            ),
          ],
          { columns: 3, gap: [8, 0] },
        ),
      ],
    },
  ],
});
