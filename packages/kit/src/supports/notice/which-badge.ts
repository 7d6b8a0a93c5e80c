import type { MinimumWidth } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { fr } from '../../words/fr.ts';
import { paintBadge } from '../artwork.ts';
import { layoutsFor } from '../badges/layouts.ts';
import { firstFitting } from '../fits.ts';
import { cellOf, type Section, textBlock, textStyles } from './column.ts';
import { plate } from './plate.ts';

const { inks } = brand;

const smallest = ({ px, mm }: MinimumWidth): string => fr`Jamais moins de ${mm}\u00a0mm, ou ${px}\u00a0px.`;

/** The forms that can hold the member's name, each with its place and its least size. */
export const whichBadge: Section = (order, top) => {
  const height = 34;
  const drawn = layoutsFor(order).flatMap((layout) => {
    const artwork = firstFitting(() => paintBadge(order, { layout: layout.id }));
    return artwork ? [{ layout, artwork }] : [];
  });
  const cells = drawn.map(({ layout, artwork }, at) => {
    const { x, width } = cellOf(Math.max(3, drawn.length), at);
    const label = textBlock(order, layout.label, {
      x,
      top: top + height + 4.5,
      width,
      style: textStyles.label,
    });
    const text = fr`${layout.when} ${smallest(artwork.scene.minimumWidth)}`;
    const told = textBlock(order, text, { x, top: label.bottom + 1, width, style: textStyles.body });
    const pictured = plate(artwork, { x, top, width, height, ground: inks.tint });
    return { pieces: [...pictured, ...label.pieces, ...told.pieces], bottom: told.bottom };
  });
  return {
    pieces: cells.flatMap(({ pieces }) => pieces),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
};
