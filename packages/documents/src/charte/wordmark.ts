import type { Means } from '../examples/means.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { decorative, told } from '../figure/figure.ts';
import { point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';

/** The name, so large that the page cuts it. */
export const wordmark = (means: Means): Page => ({
  id: 'le-mot',
  tone: 'ink',
  chapter: 'Le logo',
  backdrop: [
    {
      figure: decorative(logoFigure(means, { variant: 'wordmark', inks: 'white' })),
      x: -118,
      y: 118,
      width: 452,
    },
  ],
  areas: [
    {
      column: 1,
      span: 10,
      top: 30,
      blocks: [
        text('title', 'Le nom parle la langue du symbole', { level: 2, id: 'le-nom' }),
        text(
          'lead',
          'C’est le dessin de Figtree, repris à la pente de la crête. Il s’écrit toujours avec une capitale et un accent : Coodyssée.',
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        show(
          told(
            logoFigure(means, { variant: 'wordmark', inks: 'white' }),
            'Le nom Coodyssée en lettres blanches.',
          ),
          { width: 58 },
        ),
        grid(
          [
            point(
              'Un dessin, pas une police',
              'Le nom du logo n’est jamais retapé : il se prend dans les fichiers.',
            ),
            point('Dans une phrase', 'On écrit Coodyssée comme les autres mots, sans couleur ni capitales.'),
            point('Les activités', 'Leur nom est en Figtree : voisin du nôtre, jamais confondu avec lui.'),
          ],
          { columns: 3, gap: [8, 0], above: 12 },
        ),
      ],
    },
  ],
});
