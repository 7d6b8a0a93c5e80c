import { funderStrip, networkStrip } from '@coodyssee/kit';
import type { Means } from '../examples/means.ts';
import { onPlate, sheetFigure } from '../figure/figure.ts';
import { opening, point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';

const day = '2026-06-01';

/** Beside funders, networks and partners. */
export function partners(means: Means): Page {
  const order = means.orders.ubac;
  const { paper } = means.identity.brand.inks;
  const plate = { width: 174, height: 42, ground: paper, margin: 8 };
  const [funders, networks] = [
    sheetFigure(funderStrip(order, { on: day, width: 130 })),
    sheetFigure(networkStrip(order, { on: day, width: 130 })),
  ];
  return {
    id: 'partenaires',
    tone: 'tint',
    chapter: 'Vivre avec d’autres',
    areas: [
      opening({
        id: 'les-partenaires',
        title: 'Financeurs, réseaux, partenaires',
        lead: 'Chacun a sa place, et personne ne se mélange au logo. Projet et financeurs de cette page sont inventés pour l’exemple.',
      }),
      {
        column: 1,
        span: 12,
        top: 92,
        blocks: [
          show(onPlate(funders, plate)),
          text(
            'caption',
            'Le bandeau d’un projet financé : l’emblème européen y est au moins aussi grand que le plus grand des autres logos.',
          ),
          show(onPlate(networks, plate), { above: 8 }),
          text('caption', 'Le bandeau des réseaux, dans l’ordre et la casse des réglages.'),
        ],
      },
      {
        column: 1,
        span: 12,
        foot: 279,
        blocks: [
          grid(
            [
              point(
                'Seulement ce qui est financé',
                'Un bandeau va sur ce que le projet paie, pendant ses dates. L’outil refuse les autres.',
              ),
              point(
                'Une ligne, une hauteur',
                'Les logos partagent une ligne de base et une hauteur d’œil, séparés par la zone libre.',
              ),
              point(
                'Le logo d’un autre',
                'Il se demande à son propriétaire, en fichier. Il ne se redessine pas et ne se recolore pas.',
              ),
            ],
            { columns: 3, gap: [8, 0] },
          ),
        ],
      },
    ],
  };
}
