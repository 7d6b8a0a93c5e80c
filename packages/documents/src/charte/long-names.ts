import { isMisfit } from '@coodyssee/logo';
import type { Means } from '../examples/means.ts';
import { figureOf, onPlate } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** From the shortest name to the one that no badge holds. */
const names = [
  { name: 'Ô', trade: 'Chant et voix', says: 'Une lettre suffit.' },
  {
    name: 'L’Aiguille et le Fil',
    trade: 'Couturière retoucheuse',
    says: 'Un nom courant tient sur une ligne.',
  },
  {
    name: 'Les Jardins suspendus de la vallée',
    trade: 'Maraîchage',
    says: 'Plus long, il se resserre, puis passe sur deux lignes.',
  },
  {
    name: 'La Fabrique des possibles et des récits des vallées',
    says: 'Plus long encore, il rapetisse, sans jamais descendre sous ce qui se lit.',
  },
] as const;

const tooLong =
  'La Fabrique coopérative des possibles, des récits et des paysages habités des hautes vallées alpines';

function cellOf({ identity }: Means, { says, ...member }: (typeof names)[number]): readonly Block[] {
  const { inks } = identity.brand;
  const figure = figureOf(identity.badge(member, { ground: 'none', colour: 'bleu canard' }));
  return [
    show(onPlate(figure, { width: 85, height: 42, ground: inks.paper, margin: 7 })),
    text('caption', says, { above: 2.6 }),
  ];
}

/** What becomes of a name that is long. */
export function longNames(means: Means): Page {
  const answer = means.identity.tryBadge({ name: tooLong });
  if (!isMisfit(answer)) throw new RangeError('The charter tells of a name that a badge now holds.');
  return {
    id: 'noms-longs',
    tone: 'tint',
    chapter: 'Le badge',
    areas: [
      opening({
        id: 'les-noms-longs',
        title: 'Les noms longs ont leur échelle',
        lead: 'Le nom se resserre, rapetisse, passe sur deux lignes. Puis il est refusé, et l’outil dit ce qui tiendrait : rien n’est coupé en silence.',
      }),
      {
        column: 1,
        span: 12,
        top: 98,
        blocks: [
          grid(
            names.map((name) => cellOf(means, name)),
            { columns: 2, gap: [4, 8] },
          ),
        ],
      },
      {
        column: 1,
        span: 9,
        foot: 279,
        blocks: [
          text('head', 'Et s’il ne tient pas', { level: 3 }),
          text(
            'body',
            `« ${tooLong} » : aucune forme du badge ne le porte. L’activité choisit alors un nom court pour ses supports, et garde le long pour ses papiers.`,
          ),
        ],
      },
    ],
  };
}
