import { IdentityError } from '@coodyssee/logo';
import { pt } from './point.ts';
import { type Measure, setBody, type TextStyle, type Words } from './text.ts';

/** The room of a block of words, in mm, and the most lines it is read in. */
export interface BoxMeasure extends Measure {
  readonly height: number;
  readonly lines: number;
}

/** Sizes tried between nothing and the largest. */
const steps = 68;

/** The largest type, from `size` down to `least`, whose lines stay inside a box; `null` where none does. */
export function setInBox(text: string, style: TextStyle, box: BoxMeasure): Words | null {
  const { size, least = size } = style;
  const step = size / steps;
  for (let points = size; points >= least; points -= step) {
    const words = wordsThatFit(text, { ...style, size: points }, box);
    const last = words?.lines.at(-1);
    if (words && last && last.y + pt(points) <= box.height && words.lines.length <= box.lines) return words;
  }
  return null;
}

/** Nothing where a word is wider than the room. */
function wordsThatFit(text: string, style: TextStyle, measure: Measure): Words | null {
  try {
    return setBody(text, style, measure);
  } catch (error) {
    if (error instanceof IdentityError && error.code === 'does-not-fit') return null;
    throw error;
  }
}
