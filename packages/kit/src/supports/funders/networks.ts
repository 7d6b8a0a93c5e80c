import { frenchDay } from '../../record/calendar-date.ts';
import { fr } from '../../words/fr.ts';
import { drawnFile, madeOf, pressFile } from '../press-files.ts';
import { drawEach, printedSupport } from '../printed-support.ts';
import { fundedProject } from './funded-project.ts';
import { emblemOn, stripWidths } from './funder-strip.ts';
import { networkStrip } from './network-strip.ts';

/** The strip of the networks that go with a dated project; nothing for a member who is in none. */
export const networks = printedSupport({
  slug: 'reseaux',
  label: 'Bandeau des réseaux',
  shelf: '2-imprimeur',
  purpose: fr`À poser sous le bandeau des financeurs, sur les supports du projet et sur rien d’autre : les deux ont la même hauteur.`,
  make: async (order) => {
    if (!order.member.project || order.settings.networks.length === 0) return { files: [], notices: [] };
    const { from, to } = fundedProject(order, 'des réseaux');
    const draw = (width: number) => () => networkStrip(order, { on: from, width, size: emblemOn(width) });
    const { drawn, notices } = drawEach(stripWidths.map(draw));
    const files = drawn.flatMap((sheet) => {
      const { width } = sheet;
      const draft = {
        path: `reseaux/${order.slug}_reseaux_${width}mm`,
        sheets: [sheet],
        use: fr`Bandeau de ${width} mm, à n’employer que du ${frenchDay(from)} au ${frenchDay(to)}.`,
        safe: 3,
      };
      return [drawnFile(draft), pressFile(order, draft)];
    });
    return madeOf(files, notices);
  },
});
