import { facesAddress } from '../../workers/faces.ts';
import { readAnswer } from '../../workshop/answer.ts';
import { type Hired, hire } from '../reading/door.ts';
import { refusalAt } from '../table/remarks.ts';
import { createBadgeBook, type Draw } from './badge-book.ts';

let hired: Hired | undefined;

/** Said of a badge when the worker itself failed: the row can still have its kit, which tries again. */
const notDrawn = { notices: [] } as const;

const draw: Draw = async (of) => {
  hired ??= hire();
  const mine = hired;
  try {
    return readAnswer(await Promise.race([mine.door.draw(of, facesAddress()), mine.gone]));
  } catch (error) {
    try {
      const { line: _, ...refusal } = refusalAt(0, error);
      return { notices: [], refusal };
    } catch {
      if (hired === mine) hired = undefined;
      mine.dismiss();
      return notDrawn;
    }
  }
};

/** ms between two tellings: a thousand rows are judged again at each. */
const rest = 250;
let told = 0;

/** At once after a rest; badges that come thick and fast are told of together. */
function soon(call: () => void): void {
  const wait = Math.max(0, told + rest - performance.now());
  setTimeout(() => {
    told = performance.now();
    call();
  }, wait);
}

/** The page's one book of badges: a table opened again finds them drawn. */
export const book = createBadgeBook(draw, soon);
