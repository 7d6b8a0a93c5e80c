import type { InkRole } from '@coodyssee/logo';
import { contrast, minimumContrast } from '@coodyssee/logo/colour';
import { rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { inkNames } from '../facts/ink-facts.ts';
import { ratioText } from '../facts/measures.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { type Figure, flat, moved } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';

/** Inks that meet on a page; black stands for small words on the orange. */
const met = ['paper', 'tint', 'primary', 'primaryText', 'ink', 'black'] as const satisfies readonly InkRole[];

/** What a pair may carry. */
const verdict = (ratio: number): string =>
  ratio >= minimumContrast.text
    ? 'texte'
    : ratio >= minimumContrast.graphic
      ? 'formes, grands titres'
      : 'rien';

/** The name in one ink on the ground of another. */
function pairFigure(means: Means, ground: InkRole, ink: InkRole): Figure {
  const { inks } = means.identity.brand;
  const word = logoFigure(means, { variant: 'wordmark', inks: 'black' }, 19);
  const [width, height] = [26, 15];
  return {
    width,
    height,
    alt: `${inkNames[ink].name} sur ${inkNames[ground].name.toLowerCase()}`,
    marks: [
      flat(inks[ground], rectanglePath(0, 0, width, height)),
      ...moved(word.marks, 1, [(width - word.width) / 2, (height - word.height) / 2]).map((mark) => ({
        ...mark,
        ink: inks[ink],
      })),
    ],
  };
}

function cellOf(means: Means, ground: InkRole, ink: InkRole): readonly Block[] {
  if (ground === ink) return [];
  const { inks } = means.identity.brand;
  const ratio = contrast(inks[ground], inks[ink]);
  return [
    show(pairFigure(means, ground, ink)),
    text('caption', `**${ratioText(ratio)}** · ${verdict(ratio)}`, { above: 1.6 }),
  ];
}

/** Every meeting of two inks, those that fail included. */
export function contrasts(means: Means): Page {
  const cells = met.flatMap((ground) => met.map((ink) => cellOf(means, ground, ink)));
  return {
    id: 'contrastes',
    tone: 'paper',
    chapter: 'La couleur',
    areas: [
      opening({
        id: 'les-contrastes',
        title: 'Qui se lit sur quoi',
        lead: `À ${ratioText(minimumContrast.text)} pour 1, un texte se lit ; à ${ratioText(minimumContrast.graphic)}, une forme ou un grand titre ; au-dessous, rien. Le blanc sur l’orange suffit au logo, jamais à un petit texte : sur l’orange, il est noir.`,
        span: 10,
      }),
      {
        column: 1,
        span: 12,
        top: 102,
        blocks: [grid(cells, { columns: met.length, gap: [3.6, 8] })],
      },
    ],
  };
}
