import type { InkSet } from '@coodyssee/logo';
import type { Means } from '../examples/means.ts';
import { badgeFigure, logoFigure } from '../figure/brand-figures.ts';
import { onPlate } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** A set that is nothing without a member's colour is shown on a badge. */
const pictureOf = (means: Means, { id, withoutMember, roles }: InkSet) =>
  Object.values(roles).includes('member') && withoutMember === undefined
    ? badgeFigure(means, 'pas', { layout: 'compact', inks: id })
    : logoFigure(means, { variant: 'horizontal', inks: id });

function cellOf(means: Means, set: InkSet): readonly Block[] {
  const ground = means.identity.brand.inks[set.ground];
  return [
    show(onPlate(pictureOf(means, set), { width: 85, height: 36, ground, drawn: 58 })),
    text('label', set.label, { above: 2.4 }),
  ];
}

/** Every set of inks on the ground it is made for. */
export const inks = (means: Means): Page => ({
  id: 'encres',
  tone: 'tint',
  chapter: 'Le logo',
  areas: [
    opening({
      id: 'les-encres',
      title: 'Une encre pour chaque fond',
      lead: 'Les personnes et la neige sont blanches sur tous les fonds. En une encre, rien n’est grisé : le dessin est refait.',
    }),
    {
      column: 1,
      span: 12,
      foot: 280,
      blocks: [
        grid(
          means.identity.brand.inkSets.map((set) => cellOf(means, set)),
          { columns: 2, gap: [4, 6] },
        ),
      ],
    },
  ],
});
