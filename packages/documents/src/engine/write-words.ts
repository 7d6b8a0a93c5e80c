import { typesetFrench } from '@coodyssee/logo/type';

/** A run of words in one weight. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** French spaces and apostrophes. */
export const french = (words: string): string => typesetFrench(words).text;

const mark = '**';

/**
 * `Le **sol** est à vous` → three runs. The sentence is set whole, so that a mark beside bold words has its space.
 */
export function runsOf(words: string): readonly Run[] {
  const set = french(words.replaceAll(mark, ''));
  const runs: Run[] = [];
  let done = 0;
  for (const bold of words
    .split(mark)
    .filter((_, at) => at % 2 === 1)
    .map(french)) {
    const at = set.indexOf(bold, done);
    if (at < 0) throw new RangeError(`"${bold}" is not set alike alone and in "${set}".`);
    runs.push({ text: set.slice(done, at), bold: false }, { text: bold, bold: true });
    done = at + bold.length;
  }
  return [...runs, { text: set.slice(done), bold: false }].filter(({ text }) => text !== '');
}
