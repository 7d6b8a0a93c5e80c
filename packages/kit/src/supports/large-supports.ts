import { boxSlug } from '../naming/file-name.ts';
import { fr } from '../words/fr.ts';
import { defineSupport } from './define-support.ts';
import { stripReminder } from './funders/strip-reminder.ts';
import { kakemono } from './kakemono/kakemono.ts';
import { madeOf, officeFile, pressFile } from './press-files.ts';
import { tableSign as drawTableSign } from './table-sign/table-sign.ts';

/** The banner at its true size. */
export const banner = defineSupport({
  id: 'kakemono',
  shelf: '2-imprimeur',
  parts: { banner: ({ size }) => `kakemono_${size ? boxSlug(size) : ''}mm` },
  words: {
    fr: {
      label: 'Kakémono 85 × 200\u00a0cm',
      purpose: fr`Pour un stand : à l’échelle 1, sans texte dans les 19 cm du bas que le pied cache.`,
      files: { banner: fr`Imprimeur grand format : à l’échelle 1.` },
    },
    en: {
      label: 'Roll-up banner 85 × 200\u00a0cm',
      purpose: 'For a stand: at full scale, without any text in the lowest 19\u00a0cm, which the foot hides.',
      files: { banner: 'Large-format printer: at full scale.' },
    },
  },
  make: async (order) => {
    const { sheet, notices } = kakemono(order);
    return madeOf(
      [pressFile(order, { part: 'banner', sheets: [sheet] })],
      [...notices, ...stripReminder(order)],
    );
  },
});

/** A sign to print at the office and to fold. */
export const tableSign = defineSupport({
  id: 'chevalet',
  shelf: '3-bureau',
  parts: { sign: 'chevalet' },
  words: {
    fr: {
      label: 'Chevalet de table',
      purpose: fr`Une feuille A4 épaisse, pliée aux deux repères : elle tient debout et se lit des deux côtés.`,
      files: { sign: fr`Imprimez à 100 % sur papier épais, pliez aux repères, collez la patte.` },
    },
    en: {
      label: 'Table sign',
      purpose: 'A sheet of thick A4, folded at the two marks: it stands up and can be read from both sides.',
      files: { sign: 'Print at 100% on thick paper, fold at the marks, glue the flap.' },
    },
  },
  make: async (order) => {
    const { sheet, notices } = drawTableSign(order);
    return madeOf([officeFile({ part: 'sign', sheets: [sheet] })], notices);
  },
});
