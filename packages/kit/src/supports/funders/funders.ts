import { frenchDay } from '../../record/calendar-date.ts';
import { fr } from '../../words/fr.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { printedSupport } from '../printed-support.ts';
import { fundedProject } from './funded-project.ts';
import { emblemOn, funderStrip, stripWidths } from './funder-strip.ts';

/** The strip that every support of a funded project carries; nothing for a member who is in none. */
export const funders = printedSupport({
  slug: 'financeurs',
  label: 'Bandeau des financeurs',
  shelf: '2-imprimeur',
  purpose: fr`À poser sur tout ce que le projet paie, et sur rien d’autre : l’emblème y reste au moins aussi grand que le plus grand des autres logos.`,
  make: async (order) => {
    if (!order.member.project) return { files: [], notices: [] };
    const { from, to } = fundedProject(order, 'des financeurs');
    const files = stripWidths.flatMap((width) => {
      const sheet = funderStrip(order, { on: from, width, largestLogo: emblemOn(width) });
      const draft = {
        path: `financeurs/${order.slug}_financeurs_${width}mm`,
        sheets: [sheet],
        use: fr`Bandeau de ${width} mm, à n’employer que du ${frenchDay(from)} au ${frenchDay(to)}.`,
        safe: 3,
      };
      return [drawnFile(draft), pressFile(order, draft)];
    });
    return madeOf(files);
  },
});
