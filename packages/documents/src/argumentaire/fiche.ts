import type { Means } from '../examples/means.ts';
import { type Claim, claims } from '../facts/claims.ts';
import { pageScenery } from '../figure/scenery.ts';
import { type Block, type Document, grid, text } from '../page/page.ts';

/** From the page's top to the horizon, and to the foot of the ground, in mm. */
const [horizon, ground] = [92, 12] as const;

const point = ({ quote, answer }: Claim): readonly Block[] => [
  text('head', `« ${quote} »`, { level: 2 }),
  text('body', answer),
];

/** The demands told on one page: those that a member asks about first. */
const told = [
  'rondeurs',
  'stabiliser',
  'personnages',
  'rassemblement',
  'orange',
  'adoptable',
  'utilisable',
  'monochrome',
];

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
      backdrop: [pageScenery(means, { horizon, ground, axis: 150, unit: 1 })],
      areas: [
        {
          column: 1,
          span: 6,
          top: 22,
          tone: 'primary',
          blocks: [text('title', 'Trois égaux,\nune crête,\nun sol pour\nchacun', { level: 1 })],
        },
        {
          column: 1,
          span: 12,
          top: 122,
          blocks: [
            text(
              'lead',
              'Une cordée dont les épaules font une montagne. Dans le logo, le massif est orange : à tous. Dans votre badge, il prend votre couleur : à vous.',
            ),
            grid(claims.filter(({ id }) => told.includes(id)).map(point), {
              columns: 2,
              gap: [10, 8],
              above: 11,
            }),
          ],
        },
        {
          column: 1,
          span: 12,
          foot: 279,
          blocks: [
            text(
              'caption',
              `Les phrases entre guillemets viennent du plan de communication de la coopérative, 2021. Édition ${means.edition}.`,
            ),
          ],
        },
      ],
    },
  ],
});
