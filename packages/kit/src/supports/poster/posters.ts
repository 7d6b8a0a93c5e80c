import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { stripReminder } from '../funders/strip-reminder.ts';
import { madeOf, pressFile } from '../press-files.ts';
import { editablePoster } from './editable-poster.ts';
import { posterFormats } from './poster-format.ts';
import { posterSheet } from './poster-sheet.ts';

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
        blank: fr`Modèle à compléter dans Inkscape ou un navigateur : les textes s’y écrivent. Ne se donne pas tel quel à l’imprimeur.`,
      },
    },
    en: {
      label: 'A3 poster and A5 flyer',
      purpose:
        'To announce an event: with your words (columns “affiche: titre, date, lieu, texte”), two PDFs for the printer; without them, a model to complete.',
      files: {
        poster: 'Printer: A3 poster with your words.',
        flyer: 'Printer: A5 flyer with your words.',
        blank:
          'Model to complete in Inkscape or a browser: its texts can be written. Not for the printer as it is.',
      },
    },
  },
  make: async (order) => {
    const { title, ...others } = order.member.poster ?? {};
    if (!title) return madeOf([editablePoster(order)], stripReminder(order));
    const drawn = posterFormats.map((format) => ({
      part: format.id,
      ...posterSheet(order, format, { ...others, title }),
    }));
    const files = drawn.map(({ part, sheet }) => pressFile(order, { part, sheets: [sheet] }));
    return madeOf(files, [...drawn.flatMap(({ notices }) => notices), ...stripReminder(order)]);
  },
});
