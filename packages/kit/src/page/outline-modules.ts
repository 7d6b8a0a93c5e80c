import type { Command, Path } from '@coodyssee/logo/vector';

type Corner = readonly [x: number, y: number];

/**
 * The outline of the dark squares of a grid, in modules: one closed path round every island and every hole,
 * so that no hairline of paper shows between two squares. Fill with the even-odd rule.
 */
export function outlineModules(dark: readonly (readonly boolean[])[]): Path {
  const edges = borders(dark);
  const path: Command[] = [];
  for (const start of [...edges.keys()]) {
    while ((edges.get(start)?.length ?? 0) > 0) path.push(...closed(follow(edges, start)));
  }
  return path;
}

const keyOf = ([x, y]: Corner) => `${x} ${y}`;

/** Every side of a dark square that faces a light one, from its beginning, clockwise round the dark. */
function borders(dark: readonly (readonly boolean[])[]): Map<string, Corner[]> {
  const edges = new Map<string, Corner[]>();
  const isDark = (x: number, y: number) => dark[y]?.[x] ?? false;
  const add = (from: Corner, to: Corner) => edges.set(keyOf(from), [...(edges.get(keyOf(from)) ?? []), to]);
  dark.forEach((row, y) => {
    row.forEach((on, x) => {
      if (!on) return;
      if (!isDark(x, y - 1)) add([x, y], [x + 1, y]);
      if (!isDark(x + 1, y)) add([x + 1, y], [x + 1, y + 1]);
      if (!isDark(x, y + 1)) add([x + 1, y + 1], [x, y + 1]);
      if (!isDark(x - 1, y)) add([x, y + 1], [x, y]);
    });
  });
  return edges;
}

/** Takes one loop out of the edges. */
function follow(edges: Map<string, Corner[]>, start: string): Corner[] {
  const loop: Corner[] = [];
  for (let key = start; ; ) {
    const next = edges.get(key)?.shift();
    if (!next) return loop;
    loop.push(next);
    key = keyOf(next);
    if (key === start) return loop;
  }
}

/** A loop with the corners that do not turn left out. */
function closed(loop: readonly Corner[]): Command[] {
  const turns = loop.filter(([x, y], i) => {
    const [px, py] = loop.at(i - 1) as Corner;
    const [nx, ny] = loop[(i + 1) % loop.length] as Corner;
    return (x - px) * (ny - y) !== (y - py) * (nx - x);
  });
  return [...turns.map((corner, i): Command => [i === 0 ? 'M' : 'L', ...corner]), ['Z']];
}
