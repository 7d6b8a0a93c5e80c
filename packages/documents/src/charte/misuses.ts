import { type InkRole, isMisfit, type Refusal } from '@coodyssee/logo';
import { IdentityError } from '@coodyssee/logo/errors';
import { polygon, rectanglePath, transform } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { type Figure, flat, moved, onPlate, together } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

const [width, height] = [55, 34] as const;

/** What somebody gets who pulls at the handles of a drawing. */
function bent({ marks, ...figure }: Figure, [a, b, c, d]: readonly [number, number, number, number]): Figure {
  const bentMarks = marks.map((mark) => ({ ...mark, path: transform(mark.path, [a, b, c, d, 0, 0]) }));
  const size = {
    width: figure.width * a + figure.height * Math.abs(c),
    height: figure.height * d + figure.width * Math.abs(b),
  };
  const down = b < 0 ? figure.width * -b : 0;
  return { ...figure, ...size, marks: moved(bentMarks, 1, [0, down]) };
}

/** Parts of it in other inks. */
const inked = (figure: Figure, ink: Figure['marks'][number]['ink'], of: number): Figure => ({
  ...figure,
  marks: figure.marks.map((mark, at) => (at % of === 0 ? { ...mark, ink } : mark)),
});

interface Fault {
  readonly why: string;
  readonly ground?: InkRole;
  readonly draw: (means: Means) => Figure;
}

const logo = (means: Means) => logoFigure(means, { variant: 'horizontal' }, 44);

/** Each fault is made from the right drawing. */
const faults: readonly Fault[] = [
  { why: 'Étirer', draw: (means) => bent(logo(means), [1, 0, 0, 1.6]) },
  { why: 'Pencher', draw: (means) => bent(logo(means), [0.97, -0.24, 0.24, 0.97]) },
  { why: 'Incliner', draw: (means) => bent(logo(means), [1, 0, -0.3, 1]) },
  {
    why: 'Changer une couleur',
    draw: (means) => inked(logo(means), means.identity.brand.inks.ink, 99),
  },
  { why: 'Poser sur un fond qui l’efface', draw: logo, ground: 'ink' },
  { why: 'Poser en couleurs sur l’orange', draw: logo, ground: 'primary' },
  {
    why: 'Entrer dans la zone libre',
    draw: (means) => {
      const figure = logo(means);
      const bar = rectanglePath(figure.width * 0.55, figure.height * 0.6, figure.width * 0.6, 5);
      return { ...figure, marks: [...figure.marks, flat(means.identity.brand.inks.ink, bar)] };
    },
  },
  {
    why: 'Encadrer, ombrer',
    draw: (means) => {
      const figure = logo(means);
      const shade = moved(figure.marks, 1, [1.2, 1.2]).map((mark) => ({
        ...mark,
        ink: means.identity.brand.inks.tint,
      }));
      return { ...figure, marks: [...shade, ...figure.marks] };
    },
  },
  {
    why: 'Recomposer ses parties',
    draw: (means) => {
      const word = logoFigure(means, { variant: 'wordmark' }, 30);
      const mark = logoFigure(means, { variant: 'symbol' }, 11);
      return together({ width: 44, height: 14, alt: '' }, [
        { figure: word, x: 0, y: 4 },
        { figure: mark, x: 33, y: 1 },
      ]);
    },
  },
];

/** The wrong drawing on its ground, struck through. */
function struck(means: Means, { why, ground = 'paper', draw }: Fault): Figure {
  const { inks } = means.identity.brand;
  const plate = onPlate(draw(means), { width, height, ground: inks[ground] });
  const corner = polygon([
    [width - 9, 0],
    [width, 0],
    [width, 9],
  ]);
  return {
    ...plate,
    alt: `À ne pas faire : ${why}.`,
    marks: [...plate.marks, flat(inks.primaryText, corner)],
  };
}

/** What the tool answers to somebody who asks for a fault, in its own words. */
function refusalOf(ask: () => unknown): Refusal {
  try {
    const answer = ask();
    if (isMisfit(answer as never)) throw new RangeError('A misfit is no refusal.');
  } catch (error) {
    if (error instanceof IdentityError) return error;
    throw error;
  }
  throw new RangeError('The charter tells of a refusal that does not happen.');
}

/** Asked for again every time: a page cannot tell of a rule that nothing holds. */
const refusals = (means: Means): readonly Refusal[] => {
  const { identity, orders } = means;
  return [
    () => identity.logo({ variant: 'horizontal', inks: 'colour', ground: 'ink' }),
    () => identity.logo({ variant: 'horizontal', width: { px: 40 } }),
    () => identity.badge({ ...orders.pas.member, name: 'C00dyssée' }),
  ].map(refusalOf);
};

const told = ({ what, fix }: Refusal): readonly Block[] => [text('strong', what), text('caption', fix)];

/** What is not done, and what the tool answers. */
export const misuses = (means: Means): Page => ({
  id: 'interdits',
  tone: 'tint',
  chapter: 'Le logo',
  areas: [
    opening({ id: 'les-interdits', title: 'Ce qui ne se fait pas' }),
    {
      column: 1,
      span: 12,
      top: 60,
      blocks: [
        grid(
          faults.map((fault) => [show(struck(means, fault)), text('label', fault.why, { above: 2.6 })]),
          { columns: 3, gap: [4.5, 6] },
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 280,
      blocks: [
        text('head', 'Ce que l’outil répond', { level: 3 }),
        grid(refusals(means).map(told), { columns: 3, gap: [8, 0], above: 5 }),
      ],
    },
  ],
});
