import type { Notice } from '@coodyssee/logo';
import { fr } from '../../words/fr.ts';
import { defineSupport } from '../define-support.ts';
import { madeOf, officeFile } from '../press-files.ts';
import { type LabelFormat, usualLabels } from './label-formats.ts';
import { labelSheet } from './label-sheet.ts';
import { labelWords } from './label-words.ts';
import { testSheet } from './test-sheet.ts';

/** The same of every sheet, under the maker's number. */
const ofEach = (say: (format: LabelFormat) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(usualLabels.map((format) => [format.id, say(format)]));

/** A page for every usual sheet of labels, and one to try the printer on. */
export const labels = defineSupport<string>({
  id: 'etiquettes',
  shelf: '3-bureau',
  parts: { ...ofEach(({ id }) => `etiquettes-${id.toLowerCase()}`), trial: 'planches-d-essai' },
  words: {
    fr: {
      label: 'Planches d’étiquettes',
      purpose: fr`Votre badge sur des étiquettes du commerce : imprimez à 100 %, après avoir essayé sur papier ordinaire.`,
      files: {
        ...ofEach((format) => fr`${format.label}, planche ${format.id}.`),
        trial: fr`Une page par planche, à tenir avec elle devant une fenêtre : ce qui tombe à côté est le décalage de votre imprimante.`,
      },
    },
    en: {
      label: 'Sheets of labels',
      purpose: 'Your badge on labels from the shop: print at 100%, after a trial on plain paper.',
      files: {
        ...ofEach((format) => `${labelWords.en(format)}, sheet ${format.id}.`),
        trial:
          'One page for each sheet, to hold with it against a window: what falls beside is the drift of your printer.',
      },
    },
  },
  make: async (order) => {
    const sheets = usualLabels.map((format) => ({ format, ...labelSheet(order, format) }));
    const files = sheets.map(({ format, sheet }) => officeFile({ part: format.id, sheets: [sheet] }));
    const trial = officeFile({
      part: 'trial',
      sheets: usualLabels.map((format) => testSheet(format, order.typesetter)),
    });
    const unnamed = sheets.filter(({ isNamed }) => !isNamed).map(({ format }) => format.id);
    const told = unnamed.length > 0 ? [nameLeftOut(order.member.name, unnamed)] : [];
    return madeOf([...files, trial], [...sheets.flatMap(({ notices }) => notices), ...told]);
  },
});

const nameLeftOut = (name: string, formats: readonly string[]): Notice => ({
  code: 'name-left-out',
  message: fr`« ${name} » ne se lirait pas sur ces étiquettes, qui portent le badge sans nom ou le symbole : ${formats.join(', ')}.`,
  details: { name, formats },
});
