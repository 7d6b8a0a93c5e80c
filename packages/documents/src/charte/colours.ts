import type { InkRole } from '@coodyssee/logo';
import { rectanglePath } from '@coodyssee/logo/vector';
import type { Means } from '../examples/means.ts';
import { cmykText, inkNames, screenText, totalOf } from '../facts/ink-facts.ts';
import { swatch } from '../figure/brand-figures.ts';
import { type Figure, flat, onPlate } from '../figure/figure.ts';
import { type Block, grid, type Page, show, text } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';

const { width, bleed } = format;
/** From the page's top to the end of the orange, in mm. */
const horizon = 172;

const orangeSky = (means: Means): Figure => ({
  width: width + 2 * bleed,
  height: horizon + bleed,
  alt: '',
  marks: [flat(means.identity.brand.inks.primary, rectanglePath(0, 0, width + 2 * bleed, horizon + bleed))],
});

/** White would not be seen on white: its swatch has an edge. */
function swatchOf(means: Means, role: InkRole): Figure {
  const { inks } = means.identity.brand;
  const [side, tall] = [54, 20] as const;
  if (role !== 'paper' && role !== 'tint') return swatch(means, role, [side, tall]);
  const edge = swatch(means, 'ink', [side, tall]);
  return onPlate(swatch(means, role, [side - 0.4, tall - 0.4]), {
    width: edge.width,
    height: edge.height,
    ground: inks.inkText,
    margin: 0.2,
  });
}

function inkCell(means: Means, role: InkRole): readonly Block[] {
  const ink = means.identity.brand.inks[role];
  const { name, use } = inkNames[role];
  return [
    show(swatchOf(means, role)),
    text('label', name, { above: 3 }),
    text('caption', use, { above: 1.2 }),
    text('caption', `Écran **${screenText(ink)}**`, { above: 1.8 }),
    text('caption', `Papier **${cmykText(ink)}**`, { above: 1.2 }),
  ];
}

/** The orange as large as it is in the identity, and the inks that go with it. */
export function colours(means: Means): Page {
  const { primary } = means.identity.brand.inks;
  return {
    id: 'couleurs',
    chapter: 'La couleur',
    tone: 'paper',
    backdrop: [{ figure: orangeSky(means), x: -bleed, y: -bleed, width: width + 2 * bleed }],
    areas: [
      {
        column: 1,
        span: 11,
        top: 30,
        tone: 'primary',
        blocks: [text('cover', 'L’orange d’abord', { level: 2, id: 'les-couleurs' })],
      },
      {
        column: 1,
        span: 9,
        foot: horizon - 12,
        tone: 'primary',
        blocks: [
          text('statement', `${screenText(primary)} à l’écran,\n${cmykText(primary)} sur le papier.`),
          text('strong', `Imprimé sans noir, pour rester franc : ${totalOf(primary)} % d’encre en tout.`, {
            above: 6,
          }),
        ],
      },
      {
        column: 1,
        span: 12,
        foot: 280,
        blocks: [
          grid(
            (['primaryText', 'ink', 'tint'] as const).map((role) => inkCell(means, role)),
            { columns: 3, gap: [6, 0] },
          ),
        ],
      },
    ],
  };
}
