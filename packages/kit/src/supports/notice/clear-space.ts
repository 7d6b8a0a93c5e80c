import { brand } from '@coodyssee/logo/brand';
import { placeScene } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import { paintBadge } from '../artwork.ts';
import { cellOf, type Section, textBlock, textStyles } from './column.ts';

const { inks } = brand;

/** The compact badge holds in every kit: the room round it is the same for all. */
export const clearSpace: Section = (order, top) => {
  const artwork = paintBadge(order, { layout: 'compact' });
  const { scene } = artwork;
  const { x, width } = cellOf(2, 0);
  const scale = width / (scene.width + 2 * scene.clearSpace);
  const room = scene.clearSpace * scale;
  const height = scene.height * scale + 2 * room;
  const inner = { x: x + room, y: top + room, width: scene.width * scale };
  const shownMm = 40;
  const told = fr`Une tête et un écart, de chaque côté : c’est la marge crème du dessin. Rien n’y entre, ni texte, ni bord de page, ni autre logo. Pour un badge compact de ${shownMm}\u00a0mm, cela fait ${frenchMm(Math.ceil((scene.clearSpace * shownMm * 10) / scene.width) / 10)}.`;
  const beside = cellOf(2, 1);
  const text = textBlock(order, told, { ...beside, top: top + 1, style: textStyles.body });
  const pieces = [
    fill(inks.tint, rectanglePath(x, top, width, height)),
    fill(inks.paper, rectanglePath(inner.x, inner.y, inner.width, scene.height * scale)),
    placeScene(scene, artwork.inks, inner),
    ...text.pieces,
  ];
  return { pieces, bottom: Math.max(top + height, text.bottom) };
};
