import type { FileFormat } from '../../naming/formats.ts';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { stripReminder } from '../funders/strip-reminder.ts';
import { madeOf, pressFile } from '../press-files.ts';
import { blankFiles } from './blank/blank-files.ts';
import { posterFormats } from './poster-format.ts';
import { posterSheet } from './poster-sheet.ts';

/** What opens each format of the model. */
const programs: Partial<Readonly<Record<FileFormat, string>>> & { readonly svg: string } = {
  svg: 'Inkscape',
  odg: 'LibreOffice Draw',
  docx: 'Word',
};

/** A poster and a flyer: for the printer once they have words, to be written in until then. */
export const posters = defineSupport({
  id: 'affiche',
  shelf: '2-imprimeur',
  uses: ['affiche'],
  parts: { poster: 'affiche', flyer: 'tract', blank: 'affiche-a-completer' },
  words: {
    fr: {
      label: 'Affiche A3 et tract A5',
      purpose: fr`Pour annoncer un rendez-vous : avec vos mots (colonnes « affiche: titre, date, lieu, texte »), deux PDF pour l’imprimeur ; sans eux, un modèle à compléter.`,
      files: {
        poster: fr`Imprimeur : affiche A3, à vos mots.`,
        flyer: fr`Imprimeur : tract A5, à vos mots.`,
        blank: ({ format }) =>
          fr`Modèle à compléter dans ${programs[format] ?? programs.svg} : les textes s’y écrivent. Ne se donne pas tel quel à l’imprimeur.`,
      },
    },
    en: {
      label: 'A3 poster and A5 flyer',
      purpose:
        'To announce an event: with your words (columns “affiche: titre, date, lieu, texte”), two PDFs for the printer; without them, a model to complete.',
      files: {
        poster: 'Printer: A3 poster with your words.',
        flyer: 'Printer: A5 flyer with your words.',
        blank: ({ format }) =>
          `Model to complete in ${programs[format] ?? programs.svg}: its texts can be written. Not for the printer as it is.`,
      },
    },
  },
  make: async (order) => {
    const { title, ...others } = order.member.poster ?? {};
    if (!title) return madeOf(await blankFiles(order), stripReminder(order));
    const drawn = posterFormats.map((format) => ({
      part: format.id,
      ...posterSheet(order, format, { ...others, title }),
    }));
    const files = drawn.map(({ part, sheet }) => pressFile(order, { part, sheets: [sheet] }));
    return madeOf(files, [...drawn.flatMap(({ notices }) => notices), ...stripReminder(order)]);
  },
});
