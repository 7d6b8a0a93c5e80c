import { type Coded, isCoded } from '../errors.ts';

/** A refusal that answers a question, where another is a fault. */
type IsAnswer = (refusal: Coded) => boolean;

/** What came of a drawing: itself, or why it is not there. */
export type Tried<T> =
  | { readonly drawn: T; readonly refusal?: never }
  | { readonly drawn?: never; readonly refusal: Error & Coded };

export const doesNotFit: IsAnswer = ({ code }) => code === 'does-not-fit';

/** An error as an answer. @throws the error, where it answers nothing */
function asAnswer(error: unknown, isAnswer: IsAnswer): Tried<never> {
  if (isCoded(error) && isAnswer(error)) return { refusal: error };
  throw error;
}

/** Draws, and gives a refusal back as a value; by default only that the words do not fit. */
export function tryToDraw<T>(draw: () => T, isAnswer = doesNotFit): Tried<T> {
  try {
    return { drawn: draw() };
  } catch (error) {
    return asAnswer(error, isAnswer);
  }
}

/** The same of what takes its time. */
export const tryToWrite = <T>(written: Promise<T>, isAnswer: IsAnswer): Promise<Tried<T>> =>
  written.then(
    (drawn) => ({ drawn }),
    (error) => asAnswer(error, isAnswer),
  );

/** The first drawing whose words fit and that is not passed over; nothing where there is none. */
export function firstFitting<T>(...draws: readonly (() => T | undefined)[]): T | undefined {
  for (const draw of draws) {
    const { drawn } = tryToDraw(draw);
    if (drawn !== undefined) return drawn;
  }
  return undefined;
}
