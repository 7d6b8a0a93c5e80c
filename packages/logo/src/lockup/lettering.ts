import { bounds } from '../geometry/bounds.ts';
import { latestOf } from '../geometry/latest.ts';
import type { Box, Command, Path } from '../geometry/path.ts';
import { place, translate } from '../geometry/transform.ts';
import type { Role, Shape } from '../scene/scene.ts';

/** Drawn words as they are stored: path data in ten-thousandths of an em. */
export interface LetteringData {
  readonly data: string;
}

/** Drawn words: an outline in em, its ink starting at 0 on the baseline. */
export interface Lettering {
  /** Width of the ink in em. */
  readonly width: number;
  readonly path: Path;
}

/** Where a drawing is put: scaled about its own origin, then moved, in drawing units. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const placed = latestOf(place);

/** Drawn words as a shape, at `scale` units an em. */
export const letteringShape = (role: Role, { path }: Lettering, { scale, x, y }: Placement): Shape => ({
  role,
  path: placed(path, scale, x, y),
  rule: 'nonzero',
});

/** Side bearings are taken off: lockups are measured from ink to ink. */
export function unpackLettering({ data: stored }: LetteringData): Lettering {
  const commands = stored.match(/[MLCZ][^MLCZ]*/g) ?? [];
  const path = commands.map((command) => {
    const numbers = command.slice(1).match(/-?\d+/g) ?? [];
    return [command[0], ...numbers.map((n) => Number(n) / 10_000)] as unknown as Command;
  });
  const { x, width } = bounds(path) as Box;
  return { width, path: translate(path, -x, 0) };
}
