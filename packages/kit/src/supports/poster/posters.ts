import { fr } from '../../words/fr.ts';
import { stripReminder } from '../funders/strip-reminder.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { printedSupport } from '../printed-support.ts';
import { posterFormats } from './poster-format.ts';
import { posterSheet } from './poster-sheet.ts';

/** A poster and a flyer with frames to write in: a person opens the SVG, a printer the PDF. */
export const posters = printedSupport({
  slug: 'affiche',
  label: 'Affiche A3 et tract A5',
  shelf: '2-imprimeur',
  purpose: fr`Pour annoncer un rendez-vous : écrivez dans les cadres du SVG avec Inkscape, puis exportez en PDF.`,
  make: async (order) => {
    const drawn = posterFormats.map((format) => ({ format, ...posterSheet(order, format) }));
    const files = drawn.flatMap(({ format, sheet }) => {
      const path = `affiche/${order.slug}_${format.slug}`;
      return [
        drawnFile({
          path,
          sheets: [sheet],
          use: fr`${format.label} à compléter : remplacez les textes des cadres.`,
        }),
        pressFile(order, {
          path,
          sheets: [sheet],
          use: fr`${format.label} : maquette pour l’imprimeur ou le graphiste.`,
        }),
      ];
    });
    return madeOf(files, [...drawn.flatMap(({ notices }) => notices), ...stripReminder(order)]);
  },
});
