import { machines } from '@coodyssee/kit/pages';
import type { Means } from '../examples/means.ts';
import { mm } from '../facts/measures.ts';
import { badgeFigure, logoFigure } from '../figure/brand-figures.ts';
import { onPlate } from '../figure/figure.ts';
import { opening } from '../page/opening.ts';
import { grid, type Page, show, table, text } from '../page/page.ts';

const least = (value: number): string =>
  value === 0 ? '—' : mm(value * 10) === mm(value) ? mm(value) : `${String(value).replace('.', ',')} mm`;

/** What each tool holds, and the drawing that is made for it. */
export function marking(means: Means): Page {
  const { paper } = means.identity.brand.inks;
  const plate = { width: 85, height: 50, ground: paper, margin: 7 };
  return {
    id: 'marquages',
    tone: 'tint',
    chapter: 'Marquer',
    areas: [
      opening({
        id: 'les-marquages',
        title: 'Graver, broder, tamponner, découper',
        lead: 'Pour un outil qui ne tient pas les aplats, le dessin est retourné : ce sont les personnes qui sont encrées.',
      }),
      {
        column: 1,
        span: 12,
        top: 92,
        blocks: [
          grid(
            [
              [show(onPlate(logoFigure(means, { variant: 'vertical', inks: 'line' }), plate))],
              [show(onPlate(badgeFigure(means, 'mousse', { layout: 'seal', inks: 'line' }), plate))],
            ],
            { columns: 2, gap: [4, 0] },
          ),
        ],
      },
      {
        column: 1,
        span: 12,
        foot: 279,
        blocks: [
          text('head', 'Sous ces seuils, l’outil refuse ou agrandit', { level: 3 }),
          table({
            head: ['Technique', 'Trait', 'Blanc entre deux traits', 'Capitales'],
            widths: [4, 1.6, 2.4, 1.6],
            rows: machines.map(({ words, stroke, gap, capitals }) => [
              `**${words.fr.label}**`,
              least(stroke),
              least(gap),
              least(capitals),
            ]),
          }),
        ],
      },
    ],
  };
}
