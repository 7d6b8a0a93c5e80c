import { brand } from '@coodyssee/logo/brand';
import { contrast } from '@coodyssee/logo/colour';
import type { Ink } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { fr } from '../../words/fr.ts';
import { memberColours } from '../member-colour.ts';
import type { KitOrder } from '../support.ts';
import { cellOf, type Section, stackTexts, textBlock, textStyles } from './column.ts';

const { inks } = brand;

interface Swatch {
  readonly ink: Ink;
  readonly label: string;
  readonly use: string;
}

const swatches = ({ member }: KitOrder): readonly Swatch[] => [
  ...(member.colour
    ? [{ ink: memberColours(member).surface, label: 'Votre couleur', use: 'Le sol, vos aplats.' }]
    : []),
  { ink: inks.primary, label: 'Orange', use: 'Le disque, les grandes formes.' },
  { ink: inks.primaryText, label: 'Orange texte', use: 'Un mot, un lien.' },
  { ink: inks.ink, label: 'Ardoise', use: 'Les textes.' },
  { ink: inks.tint, label: 'Neige', use: 'Le fond.' },
];

const ratio = (ink: Ink): string => contrast(ink, inks.paper).toFixed(1).replace('.', ',');

/** What a screen and a printer are told, how far the colour stands out from white, and what it is for. */
const figures = ({ ink, use }: Swatch): readonly string[] => [
  `Écran ${ink.screen.toUpperCase()}`,
  `CMJN ${ink.cmyk.map((part) => Math.round(part)).join('/')}`,
  fr`${ratio(ink)}\u00a0:\u00a01 sur blanc`,
  use,
];

export const whichColours: Section = (order, top) => {
  const height = 26;
  const list = swatches(order);
  const style = { ...textStyles.body, size: 8.5 };
  const cells = list.map((swatch, at) => {
    const { x, width } = cellOf(list.length, at, 5);
    const named = textBlock(order, swatch.label, {
      x,
      top: top + height + 4.5,
      width,
      style: textStyles.label,
    });
    const told = stackTexts(order, figures(swatch), { x, top: named.bottom + 0.8, width, style });
    const flat = fill(swatch.ink, rectanglePath(x, top, width, height));
    return { pieces: [flat, ...named.pieces, ...told.pieces], bottom: told.bottom };
  });
  const law = fr`Un texte se lit à partir de 4,5 : 1, une grande forme à partir de 3 : 1. L’orange n’y arrive pas pour un petit texte : prenez l’orange texte, ou l’ardoise.`;
  const lowest = Math.max(...cells.map(({ bottom }) => bottom));
  const said = textBlock(order, law, { ...cellOf(1, 0), top: lowest + 3, style: textStyles.body });
  return { pieces: [...cells.flatMap(({ pieces }) => pieces), ...said.pieces], bottom: said.bottom };
};
