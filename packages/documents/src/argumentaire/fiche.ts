import type { Means } from '../examples/means.ts';
import { claims } from '../facts/claims.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { type Block, grid, type Document, show, text } from '../page/page.ts';

const point = ({ quote, answer }: (typeof claims)[number]): readonly Block[] => [
  text('head', `« ${quote} »`, { level: 2 }),
  text('cell', answer),
];

/** The demands told on one page: those that a member asks about first. */
const told = ['rondeurs', 'stabiliser', 'personnages', 'rassemblement', 'orange', 'adoptable', 'utilisable', 'monochrome'];

/** The argument on one sheet, to be handed out. */
export const fiche = (means: Means): Document => ({
  slug: 'argumentaire-en-une-page',
  title: 'L’argumentaire en une page',
  subject: 'La nouvelle identité de Coodyssée en une page.',
  keywords: ['argumentaire', 'identité visuelle'],
  pages: [
    {
      id: 'fiche',
      tone: 'paper',
      areas: [
        { column: 10, span: 3, top: 26, blocks: [show(logoFigure(means, { variant: 'symbol' }))] },
        {
          column: 1,
          span: 8,
          top: 26,
          blocks: [
            text('title', 'Trois égaux, une crête, un sol pour chacun', { level: 1 }),
            text('lead', 'Une cordée dont les épaules font une montagne. Dans le logo, le massif est orange : à tous. Dans votre badge, il prend votre couleur : à vous.'),
          ],
        },
        {
          column: 1,
          span: 12,
          top: 122,
          blocks: [
            grid(
              claims.filter(({ id }) => told.includes(id)).map(point),
              { columns: 2, gap: [10, 8.5] },
            ),
          ],
        },
        {
          column: 1,
          span: 12,
          foot: 279,
          blocks: [text('caption', `Les phrases entre guillemets viennent du plan de communication de la coopérative, 2021. Édition ${means.edition}.`)],
        },
      ],
    },
  ],
});
