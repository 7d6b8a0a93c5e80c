import type { Notice } from '@coodyssee/logo';
import { fr } from '../../words/fr.ts';
import { madeOf, officeFile } from '../press-files.ts';
import { printedSupport } from '../printed-support.ts';
import { usualLabels } from './label-formats.ts';
import { labelSheet } from './label-sheet.ts';
import { testSheet } from './test-sheet.ts';

/** A page for every usual sheet of labels, and one to try the printer on. */
export const labels = printedSupport({
  slug: 'etiquettes',
  label: 'Planches d’étiquettes',
  shelf: '3-bureau',
  purpose: fr`Votre badge sur des étiquettes du commerce : imprimez à 100 %, après avoir essayé sur papier ordinaire.`,
  make: async (order) => {
    const sheets = usualLabels.map((format) => ({ format, ...labelSheet(order, format) }));
    const files = sheets.map(({ format, sheet }) =>
      officeFile({
        path: `etiquettes/${order.slug}_etiquettes-${format.id.toLowerCase()}`,
        sheets: [sheet],
        use: fr`${format.label}, planche ${format.id}.`,
      }),
    );
    const trial = officeFile({
      path: `etiquettes/${order.slug}_planches-d-essai`,
      sheets: usualLabels.map((format) => testSheet(format, order.typesetter)),
      use: fr`Une page par planche, à tenir avec elle devant une fenêtre : ce qui tombe à côté est le décalage de votre imprimante.`,
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
