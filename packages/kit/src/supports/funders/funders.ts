import { frenchDay } from '../../record/calendar-date.ts';
import { fr } from '../../words/fr.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { printedSupport } from '../printed-support.ts';
import { fundedProject, funderStrip } from './funder-strip.ts';

/** Widths in mm: a document's, and a poster's. */
const widths = [130, 250];

/** The strip that every support of a funded project carries; nothing for a member who is in none. */
export const funders = printedSupport({
  slug: 'financeurs',
  label: 'Bandeau des financeurs',
  shelf: '2-imprimeur',
  purpose: fr`À poser sur tout ce que le projet paie, et sur rien d’autre : l’emblème y reste au moins aussi grand que le plus grand des autres logos.`,
  make: async (order) => {
    if (!order.member.project) return { files: [], notices: [] };
    const { from, to } = fundedProject(order);
    const files = widths.flatMap((width) => {
      const sheet = funderStrip(order, { on: from, width, largestLogo: width / 13 });
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
