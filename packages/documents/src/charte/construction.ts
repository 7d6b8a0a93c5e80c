import { symbolParameters } from '@coodyssee/logo/coodyssee';
import type { Means } from '../examples/means.ts';
import { plain } from '../facts/measures.ts';
import { circleLine, dashes, logoFigure } from '../figure/brand-figures.ts';
import { type Figure, moved } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

type Parameters = typeof symbolParameters;
type Parameter = Exclude<keyof Parameters, 'disc'>;

/** The numbers the symbol is drawn from, in words; a number without words does not compile. */
const names: Readonly<Record<Parameter, string>> = {
  gap: 'l’écart, le même partout',
  snow: 'l’épaisseur de la neige',
  headRadius: 'le rayon d’une tête',
  front: 'la tête du milieu',
  step: 'ce dont les autres sont plus bas',
  horizon: 'l’horizon, où finit le ciel',
};

/** The symbol with its box, its axis, its circle and its base, in units of the box. */
function constructionFigure(means: Means, width: number): Figure {
  const { brand } = means.identity;
  const { box, disc, gap } = brand.symbol;
  const unit = width / box;
  const { scene } = means.identity.logo({ variant: 'symbol' });
  const left = (disc.centre[0] - scene.width / 2) * unit;
  const drawn = logoFigure(means, { variant: 'symbol' }, scene.width * unit);
  const top = disc.base * unit - drawn.height;
  const line = { ink: brand.inks.primaryText, thick: 0.25 };
  const centre = [disc.centre[0] * unit, disc.centre[1] * unit] as const;
  return {
    width,
    height: (disc.base + 2 * gap) * unit,
    alt: 'La construction du symbole : son disque, son axe et sa base de niveau.',
    marks: [
      ...moved(drawn.marks, 1, [left, top]),
      circleLine(centre, disc.radius * unit, line),
      ...dashes([centre[0], 0], [centre[0], (disc.base + 2 * gap) * unit], line),
      ...dashes([0, disc.base * unit], [width, disc.base * unit], line),
    ],
  };
}

const number = (value: number, words: string): readonly Block[] => [
  text('figure', plain(value)),
  text('caption', words),
];

/** The few numbers behind the drawing. */
export function construction(means: Means): Page {
  const { disc, ...rest } = symbolParameters;
  const numbers = Object.entries(rest) as [Parameter, number][];
  return {
    id: 'construction',
    tone: 'paper',
    chapter: 'Le logo',
    areas: [
      opening({
        id: 'la-construction',
        title: 'Quelques nombres,\nle reste s’en déduit',
        lead: `Dans une boîte de ${plain(means.identity.brand.symbol.box)} unités, une seule pente, 4/3, celle de la crête, et un seul écart.`,
        span: 10,
      }),
      { column: 3, span: 8, top: 90, blocks: [show(constructionFigure(means, 115))] },
      {
        column: 1,
        span: 12,
        foot: 280,
        blocks: [
          grid(
            [
              number(disc.radius, 'le rayon du disque'),
              number(disc.base, 'la hauteur de la base'),
              ...numbers.map(([name, value]) => number(value, names[name])),
            ],
            { columns: 4, gap: [8, 7] },
          ),
        ],
      },
    ],
  };
}
