import type { FileFacts } from '../../naming/file-facts.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { stripReminder } from '../funders/strip-reminder.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { posterFormats } from './poster-format.ts';
import { posterSheet } from './poster-sheet.ts';

/** The drawing is to be written in, the page is for who prints. */
const french =
  (label: string) =>
  ({ format }: FileFacts): string =>
    format === 'svg'
      ? fr`${label} à compléter : remplacez les textes des cadres.`
      : fr`${label} : maquette pour l’imprimeur ou le graphiste.`;
const english =
  (label: string) =>
  ({ format }: FileFacts): string =>
    format === 'svg'
      ? `${label} to complete: replace the texts of the frames.`
      : `${label}: layout for the printer or the designer.`;

/** A poster and a flyer with frames to write in: a person opens the SVG, a printer the PDF. */
export const posters = defineSupport({
  id: 'affiche',
  shelf: '2-imprimeur',
  parts: { poster: 'affiche', flyer: 'tract' },
  words: {
    fr: {
      label: 'Affiche A3 et tract A5',
      purpose: fr`Pour annoncer un rendez-vous : écrivez dans les cadres du SVG avec Inkscape, puis exportez en PDF.`,
      files: { poster: french('Affiche A3'), flyer: french('Tract A5') },
    },
    en: {
      label: 'A3 poster and A5 flyer',
      purpose: 'To announce an event: write in the frames of the SVG with Inkscape, then export to PDF.',
      files: { poster: english('A3 poster'), flyer: english('A5 flyer') },
    },
  },
  make: async (order) => {
    const drawn = posterFormats.map((format) => ({ part: format.id, ...posterSheet(order, format) }));
    const files = drawn.flatMap(({ part, sheet }) => {
      const draft = { part, sheets: [sheet] };
      return [drawnFile(draft), pressFile(order, draft)];
    });
    return madeOf(files, [...drawn.flatMap(({ notices }) => notices), ...stripReminder(order)]);
  },
});
