import { rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { plain } from '../facts/measures.ts';
import { type Figure, flat } from '../figure/figure.ts';
import { point } from '../page/opening.ts';
import { grid, type Page, text } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';
import { textStyles } from '../page/text-styles.ts';

const { width, height, bleed } = format;

const sky = (means: Means): Figure => ({
  width: width + 2 * bleed,
  height: 170,
  alt: '',
  marks: [flat(means.identity.brand.inks.ink, rectanglePath(0, 0, width + 2 * bleed, 170))],
});

/** One face for names and texts, shown at work. */
export const typeface = (means: Means): Page => ({
  id: 'typographie',
  tone: 'paper',
  chapter: 'La typographie',
  backdrop: [{ figure: sky(means), x: -bleed, y: height + bleed - 170, width: width + 2 * bleed }],
  areas: [
    {
      column: 1,
      span: 11,
      top: 30,
      blocks: [
        text('title', `${means.identity.brand.typeface.name}, pour tout`, { level: 2, id: 'la-typographie' }),
        text(
          'lead',
          'Une police libre (SIL OFL), dessinée pour l’écran, droite et ouverte : chacun peut l’installer sans rien payer.',
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 122,
      blocks: [
        grid(
          [
            point('Gras', 'Les noms, les titres. Serré de deux centièmes quand il est grand.'),
            point('Demi-gras', 'Les intertitres, les métiers, ce qui se clique.'),
            point('Normal', 'Les textes, en lignes de 60 à 75 signes, jamais justifiées.'),
          ],
          { columns: 3, gap: [8, 0] },
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      top: 148,
      tone: 'ink',
      blocks: [
        text('cover', 'Été comme hiver, à plusieurs'),
        text('statement', 'ÀÉÈÊÇŒ àéèêçœùïô 0123456789 « » ’ – … & @ €', { above: 14 }),
        grid(
          (['title', 'lead', 'body'] as const).map((name) => [
            text('cellHead', `${plain(textStyles[name].size)} points`),
            text(name, 'Le sol est à vous', { above: 3 }),
          ]),
          { columns: 3, gap: [6, 0], above: 16 },
        ),
      ],
    },
  ],
});
