import { typesetFrench } from '@coodyssee/logo/type';

/** A run of words in one weight. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** French spaces and apostrophes, and a hyphen that does not part a name from itself. */
export const french = (words: string): string => typesetFrench(words).text;

/** `Le **sol** est à vous` → three runs, set in French. */
export const runsOf = (words: string): readonly Run[] =>
  french(words)
    .split('**')
    .map((text, at) => ({ text, bold: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
