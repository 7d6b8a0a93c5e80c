import { type BadgeLayout, badgeLayouts, type MinimumWidth } from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { fr } from '../../words/fr.ts';
import { paintBadge } from '../artwork.ts';
import { firstFitting } from '../fits.ts';
import { cellOf, type Section, textBlock, textStyles } from './column.ts';
import { plate } from './plate.ts';

const places: Readonly<Record<BadgeLayout, string>> = {
  band: fr`Partout où il y a de la largeur : site, enseigne, carte, véhicule, en-tête.`,
  seal: fr`Sur un rond ou un carré : autocollant, bouton, tampon, photo de profil.`,
  compact: fr`Près de votre propre nom ou de votre logo : emballage, étiquette, signature.`,
};

const smallest = ({ px, mm }: MinimumWidth): string => fr`Jamais moins de ${mm}\u00a0mm, ou ${px}\u00a0px.`;

/** The forms that can hold the member's name, each with its place and its least size. */
export const whichBadge: Section = (order, top) => {
  const height = 34;
  const drawn = badgeLayouts.flatMap((layout) => {
    const artwork = firstFitting(() => paintBadge(order, { layout: layout.id }));
    return artwork ? [{ layout, artwork }] : [];
  });
  const cells = drawn.map(({ layout, artwork }, at) => {
    const { x, width } = cellOf(3, at);
    const label = textBlock(order, layout.label, {
      x,
      top: top + height + 4.5,
      width,
      style: textStyles.label,
    });
    const text = fr`${places[layout.id]} ${smallest(artwork.scene.minimumWidth)}`;
    const told = textBlock(order, text, { x, top: label.bottom + 1, width, style: textStyles.body });
    const pictured = plate(artwork, { x, top, width, height, ground: inks.neige });
    return { pieces: [...pictured, ...label.pieces, ...told.pieces], bottom: told.bottom };
  });
  return {
    pieces: cells.flatMap(({ pieces }) => pieces),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
};
