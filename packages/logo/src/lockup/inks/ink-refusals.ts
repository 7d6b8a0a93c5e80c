import { IdentityError, type Refusal } from '../../errors.ts';
import { frenchNumber } from '../../french-number.ts';
import type { Ink } from '../../scene/ink.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';

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

/** Said when words would have to be set in a colour that does not carry them. */
export const tooPaleForWords = ({ screen }: Ink): IdentityError =>
  new IdentityError(
    'bad-option',
    {
      what: `Votre couleur ${screen.toUpperCase()} est trop claire pour porter seule les mots du badge.`,
      why: 'Foncée, elle ne serait plus la vôtre, et vos fichiers montreraient deux couleurs.',
      fix: 'Prenez l’encre «\u00A0couleur\u00A0», où elle est votre sol, ou l’encre «\u00A0noir\u00A0».',
    },
    { reason: 'pale-words', screen },
  );

const renderings = { solid: 'en aplats', line: 'au trait' } as const;

/** Said when a drawing was made for other inks: solids in the inks of a line drawing are a blot. */
export function otherRendering({ id, slug, rendering }: InkSet): IdentityError {
  const other = rendering === 'line' ? 'solid' : 'line';
  return new IdentityError(
    'bad-option',
    {
      what: `L’encre «\u00A0${slug}\u00A0» a été demandée pour un dessin ${renderings[other]}.`,
      why: `Elle est faite pour un dessin ${renderings[rendering]}\u00A0: l’autre n’y garderait pas sa forme.`,
      fix: `Composez le dessin ${renderings[rendering]}, ou choisissez une autre encre.`,
    },
    { reason: 'rendering', set: id, rendering },
  );
}

/** Said when a part of the drawing would not be seen; `seen` are the sets that would. */
export function groundRefusal(
  { label }: InkSet,
  ground: Ink,
  { ratio, seen }: { ratio: number; seen: readonly InkSet[] },
): Refusal {
  // cut, never rounded up: a figure that passes must not be shown for one that fails
  const figure = frenchNumber(Math.floor(ratio * 10) / 10, 1);
  const others = seen.map(({ slug }) => `«\u00A0${slug}\u00A0»`).join(' ou ');
  return {
    what: `«\u00A0${label}\u00A0» ne se lit pas sur un fond ${ground.name}.`,
    why: `Une partie du dessin n’y aurait qu’un contraste de ${figure} pour 1.`,
    fix: others ? `Sur ce fond, prenez l’encre ${others}.` : 'Choisissez un fond plus clair ou plus sombre.',
  };
}
