import { brand } from '@coodyssee/logo/brand';
import type { Ink } from '@coodyssee/logo/scene';
import { fr } from '../../words/fr.ts';
import { paintBadge } from '../artwork.ts';
import { cellOf, type Section, textBlock, textStyles } from './column.ts';
import { plate } from './plate.ts';

const { inks } = brand;

const grounds: readonly { readonly set: string; readonly ground: Ink; readonly told: string }[] = [
  { set: 'colour', ground: inks.tint, told: 'Sur blanc ou presque' },
  { set: 'dark', ground: inks.ink, told: 'Sur un fond sombre' },
  { set: 'reversed', ground: inks.primaryText, told: 'Sur l’orange' },
  { set: 'black', ground: inks.paper, told: 'En noir seul' },
];

/** One set of inks for each kind of ground, with the word its files carry. */
export const whichGround: Section = (order, top) => {
  const height = 21;
  const cells = grounds.map(({ set, ground, told }, at) => {
    const { x, width } = cellOf(grounds.length, at, 5);
    const artwork = paintBadge(order, { layout: 'compact', inks: set });
    const word = brand.inkSets.find(({ id }) => id === set)?.slug ?? '';
    const label = textBlock(order, told, { x, top: top + height + 4.5, width, style: textStyles.label });
    const file = textBlock(order, fr`fichiers ${word}`, {
      x,
      top: label.bottom + 0.6,
      width,
      style: textStyles.body,
    });
    const pictured = plate(artwork, { x, top, width, height, ground, part: 0.78 });
    return { pieces: [...pictured, ...label.pieces, ...file.pieces], bottom: file.bottom };
  });
  return {
    pieces: cells.flatMap(({ pieces }) => pieces),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
};
