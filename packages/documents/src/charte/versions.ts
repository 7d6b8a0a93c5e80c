import { count } from '@coodyssee/kit/words';
import type { LogoVariant } from '@coodyssee/logo';
import type { Means } from '../examples/means.ts';
import { mm } from '../facts/measures.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { onPlate } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

function cellOf(means: Means, { id, label, minimumWidth }: LogoVariant): readonly Block[] {
  const { inks } = means.identity.brand;
  const figure = logoFigure(means, { variant: id });
  const drawn = id.startsWith('symbol') ? 26 : 62;
  return [
    show(onPlate(figure, { width: 85, height: 40, ground: inks.tint, drawn })),
    text('label', label, { above: 2.6 }),
    text('caption', `À partir de ${mm(minimumWidth.mm)} imprimé, ${minimumWidth.px} px à l’écran.`, {
      above: 1,
    }),
  ];
}

/** Every version of the logo, with its least size. */
export function versions(means: Means): Page {
  const { logos } = means.identity.brand;
  return {
    id: 'versions',
    tone: 'paper',
    chapter: 'Le logo',
    areas: [
      opening({
        id: 'les-versions',
        title: 'Un logo, plusieurs places',
        lead: `${count(logos.length, 'version')} d’un même dessin. Prenez l’horizontale ; passez à une autre quand la place manque.`,
      }),
      {
        column: 1,
        span: 12,
        foot: 280,
        blocks: [
          grid(
            logos.map((logo) => cellOf(means, logo)),
            { columns: 2, gap: [4, 5] },
          ),
        ],
      },
    ],
  };
}
