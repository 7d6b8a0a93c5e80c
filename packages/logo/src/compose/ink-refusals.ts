import type { Refusal } from '../errors.ts';
import type { Ink } from '../scene/ink.ts';
import { findEntry, type InkSet, inkSets } from './catalogue.ts';

export const noMemberColour: Refusal = {
  what: 'L’encre «\u00A0votre-couleur\u00A0» a été demandée sans couleur.',
  why: 'Ce dessin est tout entier de la couleur de l’activité.',
  fix: 'Indiquez cette couleur, par exemple «\u00A0seagreen\u00A0» ou un code relevé dans votre charte, ou choisissez l’encre «\u00A0noir\u00A0».',
};

/** Said when a part of the drawing would not be seen on the ground that was asked for. */
export function groundRefusal(set: InkSet, ground: Ink, ratio: number): Refusal {
  const label = findEntry(inkSets, set)?.label ?? set;
  const figure = (value: number) => value.toFixed(1).replace('.', ',');
  return {
    what: `«\u00A0${label}\u00A0» ne se lit pas sur un fond ${ground.name}.`,
    why: `Une partie du dessin n’y aurait qu’un contraste de ${figure(ratio)} pour 1.`,
    fix: 'Sur un fond clair, prenez «\u00A0couleur\u00A0» ou «\u00A0noir\u00A0»\u202F; sur un fond sombre, «\u00A0couleur-fond-sombre\u00A0» ou «\u00A0blanc\u00A0».',
  };
}
