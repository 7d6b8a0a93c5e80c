import { fr } from '../../words/fr.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { drawEach, printedSupport } from '../printed-support.ts';
import { stickers as variants } from './sticker-sheets.ts';

/** Three stickers, each with its cut line on a plate of its own. */
export const stickers = printedSupport({
  slug: 'autocollants',
  label: 'Autocollants',
  shelf: '2-imprimeur',
  purpose: fr`Ronds ou découpés à la forme : le trait de coupe est un ton direct, qui ne s’imprime pas.`,
  make: async (order) => {
    const { drawn, notices } = drawEach(variants(order));
    const files = drawn.flatMap(({ slug, label, sheet }) => {
      const size = `${Math.round(sheet.width)}mm`;
      const path = `autocollants/${order.slug}_autocollant-${slug}_${size}`;
      return [
        pressFile(order, {
          path,
          sheets: [sheet],
          use: fr`${label} : imprimeur d’étiquettes.`,
          colours: 'spot',
          safe: 3,
        }),
        drawnFile({ path, sheets: [sheet], use: fr`${label} : aperçu, sans le trait de coupe.` }),
      ];
    });
    return madeOf(files, [...notices, ...drawn.flatMap((sticker) => sticker.notices)]);
  },
});
