import type { Layout } from '@coodyssee/logo';
import type { Means } from '../examples/means.ts';
import type { MemberId } from '../examples/members.ts';
import { mm } from '../facts/measures.ts';
import { badgeFigure } from '../figure/brand-figures.ts';
import { onPlate } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

const cast: readonly MemberId[] = ['ubac', 'pas', 'belle', 'pain', 'lavoir', 'mousse'];

function cellOf(means: Means, { id, short, when }: Layout, at: number): readonly Block[] {
  const { inks } = means.identity.brand;
  const member = cast[at % cast.length] ?? 'ubac';
  const { minimumWidth } = means.identity.badge(means.orders[member].member, { layout: id }).scene;
  return [
    show(
      onPlate(badgeFigure(means, member, { layout: id }), {
        width: 85,
        height: 58,
        ground: inks.tint,
        margin: 8,
      }),
    ),
    text('head', short, { level: 3, above: 4 }),
    text('body', when, { above: 2 }),
    text(
      'caption',
      `Ici, à partir de ${mm(minimumWidth.mm)} imprimé et de ${Math.ceil(minimumWidth.px)} px.`,
    ),
  ];
}

/** Every form of the badge, with the place it is made for. */
export function badgeForms(means: Means): Page {
  const layouts: readonly Layout[] = means.identity.brand.layouts;
  const shown = layouts.filter(({ needs }) => needs === undefined);
  return {
    id: 'formes-du-badge',
    tone: 'paper',
    chapter: 'Le badge',
    areas: [
      opening({
        id: 'les-formes-du-badge',
        title: 'Une forme pour chaque place',
        lead: 'Quand la place manque, le badge ne rapetisse pas : il passe à une forme plus simple, ou l’outil refuse et dit pourquoi.',
      }),
      {
        column: 1,
        span: 12,
        foot: 280,
        blocks: [
          grid(
            shown.map((layout, at) => cellOf(means, layout, at)),
            { columns: 2, gap: [4, 8] },
          ),
        ],
      },
    ],
  };
}
