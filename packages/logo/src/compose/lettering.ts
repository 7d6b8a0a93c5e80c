import type { Command, Path } from '../geometry/path.ts';
import { place } from '../geometry/transform.ts';
import type { Role, Shape } from '../scene/scene.ts';
import * as data from './lettering.generated.ts';
import type { Placement } from './symbol.ts';

/** Drawn words as they are stored: path data in ten-thousandths of an em. */
export interface LetteringData {
  readonly text: string;
  readonly advance: number;
  readonly data: string;
}

/** Drawn words: an outline in em from the left end of its baseline. */
export interface Lettering {
  readonly text: string;
  /** Pen width in em. */
  readonly advance: number;
  readonly path: Path;
}

export const wordmark: Lettering = unpack(data.wordmark);
export const descriptor: readonly Lettering[] = data.descriptor.map(unpack);

/** Drawn words as a shape, at `scale` units an em. */
export const letteringShape = (role: Role, { path }: Lettering, { scale, x, y }: Placement): Shape => ({
  role,
  path: place(path, scale, x, y),
  rule: 'nonzero',
});

function unpack({ text, advance, data: stored }: LetteringData): Lettering {
  const commands = stored.match(/[MLCZ][^MLCZ]*/g) ?? [];
  const path = commands.map((command) => {
    const numbers = command.slice(1).match(/-?\d+/g) ?? [];
    return [command[0], ...numbers.map((n) => Number(n) / 10_000)] as unknown as Command;
  });
  return { text, advance, path };
}
