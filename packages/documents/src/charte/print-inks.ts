import { createSettings } from '@coodyssee/kit';
import type { InkRole } from '@coodyssee/logo';
import { inks as tokens } from '@coodyssee/tokens';
import type { Means } from '../examples/means.ts';
import { cmykText, inkNames, screenText, totalOf } from '../facts/ink-facts.ts';
import { mm } from '../facts/measures.ts';
import { swatch } from '../figure/brand-figures.ts';
import { opening, point } from '../page/opening.ts';
import { type Block, grid, type Page, table } from '../page/page.ts';

const shown = [
  'primary',
  'primaryText',
  'ink',
  'inkText',
  'tint',
  'black',
] as const satisfies readonly InkRole[];

/** A printer may load the ink ready mixed, under this name. */
const spotOf = (name: string): string =>
  Object.entries(tokens).find(([id, ink]) => id === name && 'spot' in ink)?.[1].spot ?? '—';

/** What a printer and a buyer of print must know. */
const rules = (): readonly (readonly Block[])[] => {
  const { print } = createSettings();
  return [
    point(
      'Les petits textes, en noir seul',
      'En quatre encres, des lettres fines se dédoublent. Sur le papier, l’ardoise des petits mots devient du noir.',
    ),
    point(
      'Les papiers non couchés',
      'L’orange y perd de sa vivacité. Demandez le ton direct : il porte, dans le fichier, le nom du tableau.',
    ),
    point(
      `${print.totalInk} % d’encre au plus`,
      `Au-delà, le papier sèche mal. Le fond perdu est de ${mm(print.bleed)}, la marge de sécurité de ${mm(print.safe)}.`,
    ),
    point(
      'Une épreuve engage, un écran non',
      'Les valeurs sont faites pour le papier couché (FOGRA39). Pour une grande commande, demandez une épreuve.',
    ),
  ];
};

/** Screen and paper, side by side. */
export function printInks(means: Means): Page {
  const { inks } = means.identity.brand;
  return {
    id: 'impression',
    tone: 'tint',
    chapter: 'La couleur',
    areas: [
      opening({
        id: 'l-impression',
        title: 'L’écran et le papier, ensemble',
        lead: 'Aucune de nos couleurs n’est convertie par un logiciel : chacune a deux formes, choisies l’une pour l’autre.',
      }),
      {
        column: 1,
        span: 12,
        top: 84,
        blocks: [
          table({
            head: ['', 'Encre', 'Écran', 'Papier (C / M / J / N)', 'Total', 'Ton direct'],
            widths: [1.3, 2.2, 1.6, 2.6, 1.1, 2.6],
            rows: shown.map((role) => [
              swatch(means, role, [14, 8]),
              `**${inkNames[role].name}**`,
              screenText(inks[role]),
              cmykText(inks[role]),
              `${totalOf(inks[role])} %`,
              spotOf(inks[role].name),
            ]),
          }),
        ],
      },
      {
        column: 1,
        span: 12,
        foot: 279,
        blocks: [grid(rules(), { columns: 2, gap: [8, 9] })],
      },
    ],
  };
}
