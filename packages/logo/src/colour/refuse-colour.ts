import { IdentityError, type Refusal } from '../errors.ts';

/** More characters than the longest sensible colour, `color(display-p3 …)` with many decimals. */
export const longestColour = 100;

/** Characters of the input shown back: enough to recognise it. */
const SHOWN = 40;

type ColourFault = 'empty' | 'too-long' | 'unreadable' | 'transparent' | 'inks';

/** Quotes the input without what could disturb the message: controls, marks of direction, length. */
function shownPart(input: string): string {
  const characters = [...input.replace(/[\p{C}\s]+/gu, ' ').trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
}

const quote = (input: string): string => `«\u00a0${shownPart(input)}\u00a0»`;

const example = 'par exemple «\u00a0#2E7D32\u00a0»';

const refusals: Readonly<Record<ColourFault, (input: string) => Refusal>> = {
  empty: () => ({
    what: 'Aucune couleur n’est donnée.',
    why: 'Le badge a besoin d’une couleur pour votre sol.',
    fix: `Donnez un nom ou un code, ${example}.`,
  }),
  'too-long': (input) => ({
    what: `La couleur ${quote(input)} est trop longue\u00a0: ${input.length} caractères.`,
    why: `Aucune couleur ne demande plus de ${longestColour} caractères.`,
    fix: `Donnez un nom ou un code court, ${example}.`,
  }),
  unreadable: (input) => ({
    what: `La couleur ${quote(input)} n’est pas reconnue.`,
    why: 'Une couleur se donne par son nom (vert, bleu marine…) ou par son code CSS (hexadécimal, rgb, hsl, lab, oklch…), seul et entier.',
    fix: `Donnez un nom ou un code, ${example}.`,
  }),
  transparent: (input) => ({
    what: `La couleur ${quote(input)} n’est pas opaque.`,
    why: 'L’impression et les dessins à une seule encre ne connaissent pas la transparence.',
    fix: `Donnez la couleur opaque qui lui ressemble, ${example}.`,
  }),
  inks: (input) => ({
    what: `Les valeurs d’encre de ${quote(input)} ne se lisent pas.`,
    why: 'device-cmyk attend quatre valeurs, chacune de 0 à 1 ou de 0\u202f% à 100\u202f%.',
    fix: 'Écrivez quatre pourcentages avec leur signe, par exemple «\u00a0device-cmyk(80% 0% 90% 40%)\u00a0».',
  }),
};

/**
 * The error for a colour that cannot be used, code `bad-colour`.
 * `details` holds the fault and the input's beginning.
 */
export function colourError(fault: ColourFault, input: string): IdentityError {
  return new IdentityError('bad-colour', refusals[fault](input), {
    reason: fault,
    input: input.slice(0, longestColour),
    shown: shownPart(input),
    length: input.length,
    limit: longestColour,
  });
}
