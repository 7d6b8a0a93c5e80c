/**
 * Rebuilds packages/logo/src/colour/print-table.generated.ts from Fogra's characterisation data: `npm run make -- print-table`.
 * A developer's step, about a minute: the result is committed, and neither the build nor the tests run it.
 * Needs Debian's packages `icc-profiles-free` (the data) and `argyll` (colprof and xicclu).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lab } from 'culori/css';
import { characterisation, writeFromPress } from './press-profile.ts';
import { BLACK_STEPS, INK_STEPS, printTableModule, SCREEN_STEPS } from './print-table-module.ts';

/** 280 % less the rounding of four inks to bytes and then to whole percents. */
const INK_LIMIT = 277;

const axis = (steps: number) => Array.from({ length: steps }, (_, i) => i / (steps - 1));

/** Every point of a grid, the last coordinate running fastest. */
const grid = (steps: number, dimensions: number): number[][] =>
  dimensions === 0
    ? [[]]
    : grid(steps, dimensions - 1).flatMap((head) => axis(steps).map((v) => [...head, v]));

/** One line of numbers in, one line out: `0 0 0 0 [CMYK] -> Lut -> 100 0 0 [Lab]`. */
function lookUp(folder: string, options: string[], rows: number[][]): number[][] {
  const input = `${rows.map((row) => row.join(' ')).join('\n')}\n`;
  const args = [...options, '-s100', '-ir', '-pl', join(folder, 'press.icc')];
  const answer = execFileSync('xicclu', args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const numbers = /([-\d. ]+) \[\w+\][^[\]]*$/;
  return answer
    .trim()
    .split('\n')
    .map((line) => (numbers.exec(line)?.[1] ?? '').trim().split(' ').map(Number));
}

/**
 * Relative colorimetric, by inverting the press's own forward table: `-b` clips what cannot be
 * printed in CIECAM02, which keeps its hue, and `-kr` lets black carry the grey part of a colour.
 */
const separate = (folder: string, rows: number[][]) =>
  lookUp(folder, ['-fif', '-b', '-kr', `-l${INK_LIMIT}`], rows);

const print = (folder: string, inks: number[][]) =>
  lookUp(
    folder,
    ['-ff'],
    inks.map((row) => row.map((v) => v * 100)),
  );

function screenGrid(): number[][] {
  return grid(SCREEN_STEPS, 3).map(([r = 0, g = 0, b = 0]) => {
    const colour = lab({ mode: 'rgb', r, g, b });
    return [colour.l, colour.a, colour.b];
  });
}

const bytes = (values: number[]) => Array.from(Uint8Array.from(values.map(Math.round)));
const labBytes = ([l = 0, a = 0, b = 0]: number[]) => [l * 2.55, Math.round(a) + 128, Math.round(b) + 128];

function buildModule(folder: string): string {
  const separation = separate(folder, screenGrid()).flat();
  const proof = print(folder, grid(INK_STEPS, 4)).flatMap(labBytes);
  const ramp = print(
    folder,
    axis(BLACK_STEPS).map((k) => [0, 0, 0, k]),
  ).map(([l = 0]) => l * 2.55);
  const sum = createHash('sha256').update(readFileSync(characterisation)).digest('hex');
  return printTableModule({
    sum,
    separation: bytes(separation.map((v) => v * 2.55)),
    proof: bytes(proof),
    black: bytes(ramp),
  });
}

export const makePrintTable = (): void =>
  writeFromPress('../packages/logo/src/colour/print-table.generated.ts', [], buildModule);
