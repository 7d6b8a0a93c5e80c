import type { Polygons } from '../plates/polygons.ts';
import { type Matrix, pointAt } from './matrix.ts';

/** Pieces that a curve is cut into: a page is looked at coarsely. */
const pieces = 8;
const mostNumbers = 2e6;

/** The path that is being made, already where it falls on the page. */
export class Outline {
  private lines: number[][] = [];
  private last: readonly [number, number] = [0, 0];
  private size = 0;

  get polygons(): Polygons {
    return this.lines;
  }

  clear(): void {
    this.lines = [];
    this.size = 0;
  }

  move(x: number, y: number, matrix: Matrix): void {
    this.last = [x, y];
    this.lines.push([...pointAt(matrix, x, y)]);
  }

  line(x: number, y: number, matrix: Matrix): void {
    this.last = [x, y];
    if (this.lines.length === 0) {
      this.move(x, y, matrix);
      return;
    }
    this.size += 2;
    if (this.size < mostNumbers) this.lines.at(-1)?.push(...pointAt(matrix, x, y));
  }

  curve([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[], matrix: Matrix): void {
    const [x0, y0] = this.last;
    for (let step = 1; step <= pieces; step += 1) {
      const [t, s] = [step / pieces, 1 - step / pieces];
      const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      this.line(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3, matrix);
    }
  }

  /** From where the path is. */
  get from(): readonly [number, number] {
    return this.last;
  }

  close(): void {
    const line = this.lines.at(-1);
    if (line && line.length > 2) line.push(line[0] ?? 0, line[1] ?? 0);
  }

  rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    this.move(x, y, matrix);
    this.line(x + width, y, matrix);
    this.line(x + width, y + height, matrix);
    this.line(x, y + height, matrix);
    this.close();
    this.last = [x, y];
  }
}

/** The corners of a box that was moved, turned, scaled. */
export function quadrilateral(
  matrix: Matrix,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): Polygons {
  return [
    [
      ...pointAt(matrix, x1, y1),
      ...pointAt(matrix, x2, y1),
      ...pointAt(matrix, x2, y2),
      ...pointAt(matrix, x1, y2),
    ],
  ];
}
