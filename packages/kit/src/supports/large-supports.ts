import { fr } from '../words/fr.ts';
import { stripReminder } from './funders/strip-reminder.ts';
import { glassDraft, glassSheet } from './glass.ts';
import { kakemono } from './kakemono.ts';
import { drawnFile, madeOf, officeFile, pressFile } from './press-files.ts';
import { printedSupport } from './printed-support.ts';
import { tableSign as drawTableSign } from './table-sign.ts';

/** The banner at its true size. */
export const banner = printedSupport({
  slug: 'kakemono',
  label: 'Kakémono 85 × 200\u00a0cm',
  shelf: '2-imprimeur',
  purpose: fr`Pour un stand : à l’échelle 1, sans texte dans les 19 cm du bas que le pied cache.`,
  make: async (order) => {
    const { sheet, notices } = kakemono(order);
    const path = `kakemono/${order.slug}_kakemono_850x2000mm`;
    return madeOf(
      [pressFile(order, { path, sheets: [sheet], use: fr`Imprimeur grand format : à l’échelle 1.` })],
      [...notices, ...stripReminder(order)],
    );
  },
});

/** A sign to print at the office and to fold. */
export const tableSign = printedSupport({
  slug: 'chevalet',
  label: 'Chevalet de table',
  shelf: '3-bureau',
  purpose: fr`Une feuille A4 épaisse, pliée aux deux repères : elle tient debout et se lit des deux côtés.`,
  make: async (order) => {
    const { sheet, notices } = drawTableSign(order);
    const path = `chevalet/${order.slug}_chevalet`;
    return madeOf(
      [
        officeFile({
          path,
          sheets: [sheet],
          use: fr`Imprimez à 100 % sur papier épais, pliez aux repères, collez la patte.`,
        }),
      ],
      notices,
    );
  },
});

/** One colour round a glass or a cup. */
export const glass = printedSupport({
  slug: 'verre',
  label: 'Verre ou gobelet',
  shelf: '5-marquage',
  purpose: fr`Une couleur, pour un verre de 24 cm de tour : le dessin s’arrête un centimètre avant de se rejoindre.`,
  make: async (order) => {
    const { sheet, notices } = glassSheet(order);
    const path = `verre/${order.slug}_verre_${sheet.width}mm`;
    const draft = { ...glassDraft(sheet), path };
    return madeOf([drawnFile(draft), pressFile(order, draft)], notices);
  },
});
