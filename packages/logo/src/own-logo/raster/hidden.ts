import { transform } from '../../geometry/transform.ts';
import type { OwnOutline } from '../own-logo.ts';
import { type Grid, scan } from './scan.ts';

/** Squares to a side: enough to find the layers of paint that lie under others altogether. */
const side = 96;
/** Fewer marks than this are painted sooner than they are looked through. */
const few = 24;

const whole = 1 - 1e-6;

/** What a mark covers of each square of a box. */
function eachSquare({ path, rule }: OwnOutline, box: Grid, visit: (at: number, share: number) => void): void {
  const grid = { width: side, height: side };
  scan(
    { path: transform(path, [side / box.width, 0, 0, side / box.height, 0, 0]), rule },
    grid,
    (y, row, from, to) => {
      for (let x = from; x < to; x += 1) if ((row[x] ?? 0) > 0) visit(y * side + x, row[x] ?? 0);
    },
  );
}

/** Numbers of the opaque marks that lie wholly under the ones above them; none is looked for among a few. */
export function hiddenMarks(marks: readonly OwnOutline[], box: Grid): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (marks.length < few) return hidden;
  const covered = new Uint8Array(side * side);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    const own: number[] = [];
    let isSeen = false;
    if (!mark) continue;
    eachSquare(mark, box, (at, share) => {
      if (covered[at] === 0) isSeen = true;
      if (share >= whole) own.push(at);
    });
    for (const at of own) covered[at] = 1;
    // a mark too thin for the squares is not known to be hidden
    if (!isSeen && own.length > 0) hidden.add(index);
  }
  return hidden;
}
