import { IdentityError } from '../errors.ts';
import { breakPoints, endsWeakly } from './break-points.ts';
import type { Misfit } from './misfit.ts';
import { countGraphemes } from './segment.ts';

/** Where a text should have fitted, in French. */
const rooms = {
  'one-line': 'sur une ligne',
  'two-lines': 'sur deux lignes',
  'three-lines': 'sur trois lignes',
  seal: 'autour du sceau',
  width: 'dans cette largeur',
} as const;
type Room = keyof typeof rooms;

/** The room of a text set in lines. */
export const roomOf = (lines: 1 | 2 | 3): Room =>
  (['one-line', 'two-lines', 'three-lines'] as const)[lines - 1] as Room;

/** What a refusal of a long text says. */
export interface TooLong {
  readonly text: string;
  /** Where it should have fitted. */
  readonly room: Room;
  /** About how many characters fit. */
  readonly characters: number;
  /** Says whether a beginning of the text fits. */
  readonly fits: (beginning: string) => boolean;
}

/** A text that no rung can hold; the refusal is written when it is read. */
export const misfit = (describe: () => TooLong): Misfit => ({
  fits: false,
  refusal: () => doesNotFit(describe()),
});

/** The refusal of a text that no rung can hold; it says what would fit. */
export function doesNotFit({ text, room, characters, fits }: TooLong): IdentityError {
  const beginning = longestBeginning(text, fits);
  const length = countGraphemes(text);
  const example = beginning && `\u00A0: «\u00A0${beginning}\u00A0» tient`;
  const wanted =
    characters < length ? `Choisissez un nom d’environ ${characters} signes` : 'Choisissez un nom plus court';
  return new IdentityError(
    'does-not-fit',
    {
      what: `«\u00A0${text}\u00A0» est trop long (${length} signe${length > 1 ? 's' : ''}) pour tenir ${rooms[room]}.`,
      why: 'Plus petites ou plus serrées, les lettres ne se liraient plus\u202F; un nom n’est jamais coupé en silence.',
      fix: `${wanted}${example ?? ', ou coupez ce mot en deux'}.`,
    },
    { reason: 'drawing', text, length, room, characters, beginning },
  );
}

/** The longest beginning that fits, ended at a word and not on an article; `null` when not even one word does. */
function longestBeginning(text: string, fits: (beginning: string) => boolean): string | null {
  const beginnings = breakPoints(text)
    .map(({ end }) => text.slice(0, end).replace(/[\s,;:·–-]+$/u, ''))
    .filter((beginning) => beginning !== '' && !endsWeakly(beginning));
  return beginnings.findLast((beginning) => fits(beginning)) ?? null;
}
