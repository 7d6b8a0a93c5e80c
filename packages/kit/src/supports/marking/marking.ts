import type { Notice } from '@coodyssee/logo';
import { placeScene, type Sheet } from '@coodyssee/logo/scene';
import { bySize } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import type { Language } from '../../words/language.ts';
import { defineSupport } from '../define-support.ts';
import { drawEach } from '../draw-each.ts';
import { type Draft, drawnFile, madeOf, oneInk, pressFile } from '../press-files.ts';
import type { KitOrder, PlainFile, Support } from '../support.ts';
import { designLabels, markFileWords } from './design-words.ts';
import { type Design, type Machine, machines } from './machines.ts';
import { type MarkDrawing, markDrawing } from './mark-drawing.ts';

/** A support for each machine: line drawings at sizes its tool holds. */
export const markingSupports: readonly Support[] = machines.map(supportOf);

function supportOf(machine: Machine): Support {
  const { slug, words, uses } = machine;
  const wordsIn = (language: Language) => ({ ...words[language], files: markFileWords(language) });
  return defineSupport({
    id: slug,
    shelf: '5-marquage',
    uses,
    parts: {
      seal: bySize(`${slug}_sceau`),
      band: bySize(`${slug}_bandeau`),
      vertical: bySize(`${slug}_logo`),
      symbol: bySize(`${slug}_symbole`),
      sizes: `${slug}_tailles`,
    },
    words: { fr: wordsIn('fr'), en: wordsIn('en') },
    make: async (order) => {
      const variants = machine.designs.map((design) => () => markDrawing(order, machine, design));
      const { drawn, notices } = drawEach(variants);
      const drafts = drawn.map((drawing) => draftOf(machine, drawing));
      const files = drafts.flatMap((draft) => [drawnFile(draft), pressFile(order, draft)]);
      return madeOf([...files, sizeNote(order, machine, drawn)], [...notices, ...enlarged(machine, drawn)]);
    },
  });
}

/** A badge says its form; the cooperative's logo and its symbol have none. */
const layoutOf = (design: Design): Pick<Draft, 'layout'> =>
  design === 'seal' || design === 'band' ? { layout: design } : {};

function draftOf({ words, stroke }: Machine, { design, scene, inks, width }: MarkDrawing): Draft {
  const sheet: Sheet = {
    width,
    height: (width * scene.height) / scene.width,
    bleed: 0,
    title: `${words.fr.label}, ${scene.title}`,
    pieces: [placeScene(scene, inks, { x: 0, y: 0, width })],
  };
  const is = { part: design, inks: 'line', ...layoutOf(design) } as const;
  return { ...is, sheets: [sheet], ...oneInk, minimumStroke: stroke, safe: 0 };
}

/** What the maker must know, in a file that travels with the drawings. */
function sizeNote({ member }: KitOrder, machine: Machine, drawn: readonly MarkDrawing[]): PlainFile {
  const lines = [
    `${machine.words.fr.label}, ${member.name}`,
    '',
    ...drawn.map(({ design, width, scene }) => {
      const height = Math.round((width * scene.height) / scene.width);
      return fr`${designLabels.fr[design]} : ${frenchMm(width)} de large, ${frenchMm(height)} de haut.`;
    }),
    '',
    fr`Trait le plus fin : ${frenchMm(machine.stroke)}. Ne réduisez pas ces dessins ; agrandis, ils tiennent.`,
    'Une seule couleur, sans gris ni dégradé. Dessins vectoriels, textes vectorisés.',
    '',
  ];
  return {
    is: { part: 'sizes', format: 'txt', colourSpace: 'none' },
    bytes: new TextEncoder().encode(lines.join('\n')),
  };
}

const enlarged = ({ id, words }: Machine, drawn: readonly MarkDrawing[]): readonly Notice[] =>
  drawn
    .filter(({ width, wanted }) => width > wanted)
    .map(({ design, width, wanted }) => ({
      code: 'mark-enlarged',
      message: fr`${words.fr.label}, ${designLabels.fr[design]} : agrandi de ${frenchMm(wanted)} à ${frenchMm(width)} pour que chaque trait tienne.`,
      details: { machine: id, design, wanted, width },
    }));
