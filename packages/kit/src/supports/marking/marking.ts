import { inkTable, type Notice, placeScene, type Sheet } from '@coodyssee/logo';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import { drawnFile, madeOf, oneInk, pressFile } from '../press-files.ts';
import { drawEach, printedSupport } from '../printed-support.ts';
import type { KitFile, KitOrder, Support } from '../support.ts';
import { type Design, type Machine, machines } from './machines.ts';
import { type MarkDrawing, markDrawing } from './mark-drawing.ts';

const words: Readonly<Record<Design, { slug: string; label: string }>> = {
  seal: { slug: 'sceau', label: 'Sceau' },
  band: { slug: 'bandeau', label: 'Bandeau' },
  stacked: { slug: 'logo', label: 'Logo de la coopérative' },
  symbol: { slug: 'symbole', label: 'Symbole' },
};

/** A support for each machine: line drawings at sizes its tool holds. */
export const markingSupports: readonly Support[] = machines.map((machine) =>
  printedSupport({
    slug: machine.slug,
    label: machine.label,
    shelf: '5-marquage',
    purpose: machine.purpose,
    make: async (order) => {
      const variants = machine.designs.map((design) => () => markDrawing(order, machine, design));
      const { drawn, notices } = drawEach(variants);
      const files = drawn.flatMap((drawing) => markFiles(order, machine, drawing));
      return madeOf([...files, sizeNote(order, machine, drawn)], [...notices, ...enlarged(machine, drawn)]);
    },
  }),
);

const pathOf = ({ slug }: KitOrder, machine: Machine, { design, width }: MarkDrawing): string =>
  `${machine.slug}/${slug}_${machine.slug}_${words[design].slug}_${width}mm`;

function markFiles(
  order: KitOrder,
  machine: Machine,
  drawing: MarkDrawing,
): readonly (KitFile | Promise<KitFile>)[] {
  const { scene, width, design } = drawing;
  const height = (width * scene.height) / scene.width;
  const { inks } = inkTable('line', { scene });
  const sheet: Sheet = {
    width,
    height,
    bleed: 0,
    title: `${machine.label}, ${scene.title}`,
    pieces: [placeScene(scene, inks, { x: 0, y: 0, width })],
  };
  const use = fr`${words[design].label}, ${frenchMm(width)} de large ou plus : à ne jamais réduire.`;
  const draft = {
    path: pathOf(order, machine, drawing),
    sheets: [sheet],
    use,
    ...oneInk,
    minimumStroke: machine.stroke,
    safe: 0,
  };
  return [drawnFile(draft), pressFile(order, draft)];
}

/** What the maker must know, in a file that travels with the drawings. */
function sizeNote({ slug, member }: KitOrder, machine: Machine, drawn: readonly MarkDrawing[]): KitFile {
  const lines = [
    `${machine.label}, ${member.name}`,
    '',
    ...drawn.map(({ design, width, scene }) => {
      const height = Math.round((width * scene.height) / scene.width);
      return fr`${words[design].label} : ${frenchMm(width)} de large, ${frenchMm(height)} de haut.`;
    }),
    '',
    fr`Trait le plus fin : ${frenchMm(machine.stroke)}. Ne réduisez pas ces dessins ; agrandis, ils tiennent.`,
    'Une seule couleur, sans gris ni dégradé. Dessins vectoriels, textes vectorisés.',
    '',
  ];
  return {
    path: `${machine.slug}/${slug}_${machine.slug}_tailles.txt`,
    bytes: new TextEncoder().encode(lines.join('\n')),
    use: 'À joindre aux dessins\u00a0: les tailles qui tiennent.',
    colours: 'none',
  };
}

const enlarged = ({ id, label }: Machine, drawn: readonly MarkDrawing[]): readonly Notice[] =>
  drawn
    .filter(({ width, wanted }) => width > wanted)
    .map(({ design, width, wanted }) => ({
      code: 'mark-enlarged',
      message: fr`${label}, ${words[design].label} : agrandi de ${frenchMm(wanted)} à ${frenchMm(width)} pour que chaque trait tienne.`,
      details: { machine: id, design, wanted, width },
    }));
