import { IdentityError } from '@coodyssee/logo';
import { endsWeakly } from '@coodyssee/logo/type';
import { pt } from './point.ts';
import { type Measure, setBody, type TextStyle, type Words } from './text.ts';

/** The room of a block of words, in mm, and the most lines it is read in. */
export interface BoxMeasure extends Measure {
  readonly height: number;
  readonly lines: number;
}

/** Sizes tried between nothing and the largest. */
const steps = 68;
/** Of the largest size, what it is worth not to end a line on an article. */
const strongest = 0.84;

/**
 * The largest type, from `size` down to `least`, whose lines stay inside a box; somewhat smaller where an article would
 * end a line. `null` where none stays inside.
 */
export function setInBox(text: string, style: TextStyle, box: BoxMeasure): Words | null {
  const { size, least = size } = style;
  const step = size / steps;
  let found: { words: Words; points: number } | null = null;
  for (let points = size; points >= Math.max(least, strongest * (found?.points ?? 0)); points -= step) {
    const words = wordsThatFit(text, { ...style, size: points }, box);
    if (!words || !isInside(words, points, box)) continue;
    if (!hasWeakEnd(words)) return words;
    found ??= { words, points };
  }
  return found?.words ?? null;
}

const isInside = ({ lines }: Words, points: number, box: BoxMeasure): boolean =>
  lines.length <= box.lines && (lines.at(-1)?.y ?? 0) + pt(points) <= box.height;

const hasWeakEnd = ({ lines }: Words): boolean =>
  lines.slice(0, -1).some(({ line }) => endsWeakly(line.text));

/** Nothing where a word is wider than the room. */
function wordsThatFit(text: string, style: TextStyle, measure: Measure): Words | null {
  try {
    return setBody(text, style, measure);
  } catch (error) {
    if (error instanceof IdentityError && error.code === 'does-not-fit') return null;
    throw error;
  }
}
