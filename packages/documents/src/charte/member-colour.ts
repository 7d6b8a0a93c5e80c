import { memberInk } from '@coodyssee/logo/colour';
import type { Means } from '../examples/means.ts';
import { colours, type MemberId, members } from '../examples/members.ts';
import { ratioText } from '../facts/measures.ts';
import { badgeFigure } from '../figure/brand-figures.ts';
import { onPlate } from '../figure/figure.ts';
import { sceneryFigure } from '../figure/scenery.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

const shown = ['belle', 'pain', 'pas'] as const satisfies readonly MemberId[];

function cellOf(means: Means, id: MemberId): readonly Block[] {
  const { inks } = means.identity.brand;
  const { colour } = members[id];
  const { ratio, changed } = memberInk(colour, { ground: inks.paper, use: 'graphic', house: inks });
  const fate = changed
    ? `Elle est foncée juste assez (${ratioText(ratio.before)} → ${ratioText(ratio.after)} pour 1 sur blanc), et la personne le sait.`
    : `Elle est gardée telle quelle : ${ratioText(ratio.before)} pour 1 sur blanc.`;
  return [
    show(
      onPlate(badgeFigure(means, id, { layout: 'band' }), {
        width: 55,
        height: 26,
        ground: inks.paper,
        margin: 3,
      }),
    ),
    text('label', `« ${colour} »`, { above: 2.6 }),
    text('caption', fate, { above: 1.2 }),
  ];
}

/** The colours of a rope, each a landscape of its own. */
const wall = (means: Means): readonly (readonly Block[])[] =>
  colours.slice(0, 12).map((colour) => [
    show({
      ...sceneryFigure(means, { width: 41, sky: 22, ground: 7, axis: 20.5, unit: 0.36, colour }),
      alt: '',
    }),
  ]);

/** One colour a member. */
export const memberColour = (means: Means): Page => ({
  id: 'couleur-du-membre',
  tone: 'tint',
  chapter: 'La couleur',
  areas: [
    opening({
      id: 'la-couleur-de-chacun',
      title: 'À chacun sa couleur',
      lead: 'Une seule couleur par activité, celle qu’elle choisit. La ligne de neige la sépare toujours de l’orange : aucune n’est donc interdite.',
    }),
    { column: 1, span: 12, top: 92, blocks: [grid(wall(means), { columns: 4, gap: [3.3, 3.3] })] },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        grid(
          shown.map((id) => cellOf(means, id)),
          { columns: 3, gap: [4.5, 0] },
        ),
      ],
    },
  ],
});
