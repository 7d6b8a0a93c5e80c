import { endorsementText } from '@coodyssee/logo';
import type { Means } from '../examples/means.ts';
import { bannedWords } from '../facts/lexicon.ts';
import { badgeFigure } from '../figure/brand-figures.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, list, type Page, show, table, text } from '../page/page.ts';

/** Words that tell of another bond. */
const never: readonly Block[] = [
  text('head', 'Jamais ces mots', { level: 3 }),
  list(
    bannedWords.map((word) => `« ${word} »`),
    { between: 0.6, above: 3.4 },
  ),
  text(
    'caption',
    'Un badge n’est ni un label ni un hébergement. Aucun numéro légal, téléphone ou adresse n’y entre.',
  ),
];

/** What the badge says of the bond, by status. */
export function statuses(means: Means): Page {
  const { brand } = means.identity;
  return {
    id: 'mentions',
    tone: 'paper',
    chapter: 'Le badge',
    areas: [
      opening({
        id: 'les-mentions',
        title: 'Dire juste ce que l’on est',
        lead: 'La mention dépend du statut. La première convient à tous : au moindre doute, c’est elle.',
      }),
      {
        column: 1,
        span: 12,
        top: 84,
        blocks: [
          table({
            head: ['Statut', 'Mention longue', 'Mention courte'],
            widths: [3.2, 4.6, 2],
            rows: brand.statuses.map(({ id, label }) => [
              `**${label}**`,
              endorsementText(brand, id, 'long'),
              endorsementText(brand, id, 'short'),
            ]),
          }),
        ],
      },
      {
        column: 1,
        span: 7,
        foot: 278,
        blocks: [
          grid(
            [
              [show(badgeFigure(means, 'ubac', { layout: 'band', wording: 'long' }))],
              [show(badgeFigure(means, 'ubac', { layout: 'band', wording: 'short' }))],
            ],
            { columns: 1, gap: [0, 8] },
          ),
        ],
      },
      {
        column: 9,
        span: 4,
        foot: 278,
        blocks: never,
      },
    ],
  };
}
