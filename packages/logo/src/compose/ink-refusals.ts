import type { Refusal } from '../errors.ts';
import type { Ink } from '../scene/ink.ts';
import { findEntry, type InkSet, inkSets } from './catalogue.ts';

export const noMemberColour: Refusal = {
  what: 'L’encre «\u00A0votre-couleur\u00A0» a été demandée sans couleur.',
  why: 'Ce dessin est tout entier de la couleur de l’activité.',
  fix: 'Indiquez cette couleur, par exemple «\u00A0vert sapin\u00A0» ou un code relevé dans votre charte, ou choisissez l’encre «\u00A0noir\u00A0».',
};

export const logoHasNoMember: Refusal = {
  what: 'Une couleur d’activité a été demandée pour le logo.',
  why: 'Le logo de la coopérative garde toujours ses couleurs\u202F; seul un badge porte celle d’une activité.',
  fix: 'Composez un badge, ou retirez la couleur.',
};

/** Said when a part of the drawing would not be seen; `seen` are the sets that would. */
export function groundRefusal(
  set: InkSet,
  ground: Ink,
  { ratio, seen }: { ratio: number; seen: readonly InkSet[] },
): Refusal {
  const word = (id: InkSet) => findEntry(inkSets, id);
  // cut, never rounded up: a figure that passes must not be shown for one that fails
  const figure = (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
  const others = seen.map((id) => `«\u00A0${word(id)?.slug}\u00A0»`).join(' ou ');
  return {
    what: `«\u00A0${word(set)?.label ?? set}\u00A0» ne se lit pas sur un fond ${ground.name}.`,
    why: `Une partie du dessin n’y aurait qu’un contraste de ${figure} pour 1.`,
    fix: others ? `Sur ce fond, prenez l’encre ${others}.` : 'Choisissez un fond plus clair ou plus sombre.',
  };
}
