import { circlePath } from '../../geometry/circle.ts';
import type { Path, Point } from '../../geometry/path.ts';
import { polygon } from '../../geometry/polygon.ts';
import type { Frieze, FriezeOptions } from '../../lockup/symbol-design.ts';
import { symbolParameters } from './crest.ts';
import { seeded } from './seeded.ts';
import { slope, slopeAt } from './slope.ts';
import { bodiesOf, type Tent } from './tents.ts';

const { gap, headRadius, snow, step } = symbolParameters;
/** From one person's axis to the next one's: two steps, so that no two heads are nearer than one gap. */
const usualSpacing = 2 * step;
/** Summit of those who stand lowest, over the ground, and how many steps there are over it. */
const lowest = 3 * snow;
const highest = 3;
const levelOfFirst = 1;
/** Over a summit: its snow, the gap, the head. */
const head = snow + gap + headRadius;

/** People whose heads reach so high over the ground, at the most, in units. */
const height = lowest + highest * step + head + headRadius;

/** Where people stand who may not repeat one zigzag for ever. */
const turns = (levels: readonly number[], to: number): boolean => {
  const [two, four] = [levels.at(-2), levels.at(-4)];
  return !(two === to && four === to);
};

/**
 * On which step each one stands: one up or down from their neighbour, as the symbol's people do, by a rule from a name
 * and never by rank. A closed row ends where it began.
 *
 * @example levelsOf({ count: 4, seed: 'Coodyssée' })
 */
export function levelsOf({ count, seed, closed = false }: FriezeOptions): readonly number[] {
  const next = seeded(seed);
  const levels: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const chance = next();
    const before = levels.at(-1);
    const back = (level: number) => !closed || Math.abs(level - levelOfFirst) <= count - at;
    const possible = (before === undefined ? [levelOfFirst] : [before - 1, before + 1]).filter(
      (level) => level >= 0 && level <= highest && back(level),
    );
    const fresh = possible.filter((level) => turns(levels, level));
    const choice = fresh.length > 0 ? fresh : possible;
    levels.push(choice[Math.floor(chance * choice.length)] ?? levelOfFirst);
  }
  return levels;
}

/** Shoulders as wide as lets a lower neighbour's run straight into the arm of the higher one. */
const shoulderOf = (spacing: number): number => (spacing - step * slope.run) / 2;

/** A person's own snow: flat shoulders, and arms down to the ground. */
function snowOf({ x, height: summit }: Tent, shoulder: number): readonly Point[] {
  const top = -(summit + snow);
  const [left, right]: [Point, Point] = [
    [x - shoulder, top],
    [x + shoulder, top],
  ];
  return [left, right, slopeAt(right, 1, 0), slopeAt(left, -1, 0)];
}

/**
 * All shoulders as one ridge, from end to end and down through the line of snow under the people. Where a row closes, its
 * ends are half way between the last one and the first.
 */
function ridgeOf(tents: readonly Tent[], shoulder: number, closedAt?: number): Path {
  const tops = tents.flatMap(({ x, height: summit }): Point[] => [
    [x - shoulder, -(summit + snow)],
    [x + shoulder, -(summit + snow)],
  ]);
  const [first, last] = [tops[0], tops.at(-1)];
  if (!first || !last) return [];
  if (closedAt === undefined)
    return polygon([slopeAt(first, -1, 0), ...tops, slopeAt(last, 1, 0)].flatMap(downAtEnds));
  const between = (first[1] + last[1]) / 2;
  return polygon([[0, snow], [0, between], ...tops, [closedAt, between], [closedAt, snow]]);
}

/** An end of an open row goes down through the line of snow. */
const downAtEnds = ([x, y]: Point, at: number, { length }: readonly Point[]): readonly Point[] => {
  if (at === 0)
    return [
      [x, snow],
      [x, y],
    ];
  return at === length - 1
    ? [
        [x, y],
        [x, snow],
      ]
    : [[x, y]];
};

/** The same people on both sides again, where a row closes: whoever stands at an end has a neighbour there too. */
const around = (tents: readonly Tent[], width: number): readonly Tent[] =>
  [-width, 0, width].flatMap((dx) => tents.map(({ x, height: summit }) => ({ x: x + dx, height: summit })));

/**
 * « La cordée » on its crest: the symbol's people go on, as many as there are members, over one line of snow, and under
 * each of them their own massif.
 *
 * @example frieze({ count: 95, seed: 'Coodyssée', closed: true }).people.length // 95
 */
export function frieze(options: FriezeOptions): Frieze {
  const { count, spacing = usualSpacing, closed = false } = options;
  const shoulder = shoulderOf(spacing);
  const width = count * spacing;
  const tents = levelsOf(options).map(
    (level, i): Tent => ({ x: (i + 0.5) * spacing, height: lowest + level * step }),
  );
  const bodies = bodiesOf(closed ? around(tents, width) : tents).slice(closed ? count : 0);
  const people = tents.map((tent, i) => ({
    axis: tent.x,
    head: circlePath({ centre: [tent.x, -(tent.height + head)], radius: headRadius }),
    snow: polygon(snowOf(tent, shoulder)),
    massif: polygon(bodies[i] ?? []),
  }));
  return { people, ridge: ridgeOf(tents, shoulder, closed ? width : undefined), width, height, snow };
}
