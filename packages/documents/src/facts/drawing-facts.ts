import type { Scene } from '@coodyssee/logo/scene';
import { bounds, type Command, type Path, type Point } from '@coodyssee/logo/vector';

/** A path cut into its closed outlines. */
const outlinesOf = (path: Path): readonly Path[] =>
  path.reduce<Command[][]>((all, command) => {
    if (command[0] === 'M') all.push([]);
    all.at(-1)?.push(command);
    return all;
  }, []);

const isRound = (outline: Path): boolean => {
  const box = bounds(outline);
  const curves = outline.filter(([name]) => name === 'C').length;
  return (
    box !== null &&
    curves >= 4 &&
    Math.abs(box.width - box.height) < 0.01 &&
    !outline.some(([name]) => name === 'L')
  );
};

/** Radii of the whole circles of a drawing: its heads. */
export const headRadii = ({ shapes }: Scene): readonly number[] =>
  shapes
    .flatMap(({ path }) => outlinesOf(path))
    .filter(isRound)
    .map((outline) => Math.round(((bounds(outline)?.width ?? 0) / 2) * 100) / 100);

const endOf = (command: Command): Point | undefined =>
  command[0] === 'Z' ? undefined : ([command.at(-2), command.at(-1)] as unknown as Point);

/** Steepnesses of the straight edges of a drawing that lean, each once, to a hundredth. */
export function slopesOf({ shapes }: Scene): readonly number[] {
  const found = new Set<number>();
  for (const outline of shapes.flatMap(({ path }) => outlinesOf(path))) {
    const first = outline[0] && endOf(outline[0]);
    let pen = first;
    for (const command of outline) {
      const to = endOf(command) ?? first;
      if (pen && to && (command[0] === 'L' || command[0] === 'Z')) {
        const [dx, dy] = [Math.abs(to[0] - pen[0]), Math.abs(to[1] - pen[1])];
        if (Math.hypot(dx, dy) > 0.6 && dy > 0.01 && dx > 0.01) found.add(Math.round((dy / dx) * 100) / 100);
      }
      pen = to;
    }
  }
  return [...found].sort((a, b) => a - b);
}
