import type { Path, Point } from '../../packages/logo/src/geometry/path.ts';
import type { Ink, InkTable } from '../../packages/logo/src/scene/ink.ts';
import type { Role, Scene, Shape } from '../../packages/logo/src/scene/scene.ts';

/** Inks as test data: their values are asserted in the files, so they stand here and nowhere else. */
export const inks = {
  orange: { name: 'orange', screen: '#EA5B0C', cmyk: [0, 75, 100, 0] },
  slate: { name: 'ardoise', screen: '#1E2B33', cmyk: [70, 45, 40, 75] },
  black: { name: 'noir', screen: '#000000', cmyk: [0, 0, 0, 100] },
  white: { name: 'blanc', screen: '#FFFFFF', cmyk: [0, 0, 0, 0] },
  green: { name: 'membre', screen: '#2E7D5B', cmyk: [80, 25, 70, 10] },
} as const satisfies Record<string, Ink>;

const roles: readonly Role[] = [
  'ground',
  'mark',
  'member',
  'slab',
  'slab-open',
  'wordmark',
  'descriptor',
  'name',
  'trade',
  'endorsement',
];

/** A whole table from the few roles a test cares about; the others are left out of the drawing. */
export function inkTable(chosen: Partial<Record<Role, Ink>>): InkTable {
  return Object.fromEntries(roles.map((role) => [role, chosen[role] ?? null])) as unknown as InkTable;
}

export function polygon(points: readonly Point[]): Path {
  return [...points.map(([x, y], at) => [at === 0 ? 'M' : 'L', x, y] as const), ['Z'] as const];
}

/** The handle length that makes four curves a circle. */
const kappa = 0.5523;

export function circle(x: number, y: number, r: number): Path {
  const k = r * kappa;
  return [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ];
}

/** The same outline the other way round: a hole under the non-zero rule. */
function counterCircle(x: number, y: number, r: number): Path {
  return circle(0, 0, r).map((command) => {
    const turned = command
      .slice(1)
      .map((value, at) => (at % 2 === 0 ? x + Number(value) : y - Number(value)));
    return [command[0], ...turned] as unknown as Path[number];
  });
}

const shape = (role: Role, path: Path, rule: Shape['rule'] = 'evenodd'): Shape => ({ role, path, rule });

const cover = (width: number, height: number): Path =>
  polygon([
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]);

const bar = (x: number, y: number, height: number): Path =>
  polygon([
    [x, y],
    [x + 2.37, y],
    [x + 2.37, y + height],
    [x, y + height],
  ]);

const mountains: Path = [
  ...circle(48, 48, 44),
  ...circle(31, 32, 7),
  ...polygon([
    [8, 80],
    [31, 45],
    [45, 66],
    [38, 72],
    [31, 60],
    [18, 80],
  ]),
  ...circle(66, 38, 9.37),
];

/** A disc with holes, a body inside it, nothing behind: what is not painted stays transparent. */
export const open: Scene = {
  width: 96,
  height: 96,
  title: 'Logo Pierre & Plume, une activité de la coopérative Coodyssée',
  shapes: [
    shape('mark', mountains),
    shape(
      'member',
      polygon([
        [60, 56],
        [76, 80],
        [44, 80],
      ]),
    ),
  ],
};
export const openInks = inkTable({ mark: inks.orange, member: inks.green });

/** A ground that reaches the edge, a ring under the non-zero rule, a white disc, fine bars like small text. */
export const grounded: Scene = {
  width: 240,
  height: 96,
  title: 'Badge sur fond',
  description: 'Un anneau, un disque blanc et des barres fines.',
  shapes: [
    shape('ground', cover(240, 96)),
    shape('slab-open', [...circle(48, 48, 40), ...counterCircle(48, 48, 33)], 'nonzero'),
    shape('mark', circle(48, 48, 24)),
    ...Array.from({ length: 23 }, (_, at) => shape('name', bar(110 + at * 5, 24, at + 1))),
    shape(
      'wordmark',
      polygon([
        [110, 60],
        [228, 60],
        [228, 72],
        [110, 66],
      ]),
    ),
  ],
};
export const groundedInks = inkTable({
  ground: inks.orange,
  'slab-open': inks.slate,
  mark: inks.white,
  name: inks.white,
  wordmark: inks.black,
});

/** Sides that do not divide: the pixel height has to be rounded. */
export const uneven: Scene = {
  width: 233.7,
  height: 61.3,
  title: 'Côtés inégaux',
  shapes: [shape('ground', cover(233.7, 61.3)), shape('mark', circle(30, 30, 22))],
};
export const unevenInks = inkTable({ ground: inks.slate, mark: inks.orange });

/** Every scene with its inks, by name. */
export const scenes = {
  open: { scene: open, table: openInks },
  grounded: { scene: grounded, table: groundedInks },
  uneven: { scene: uneven, table: unevenInks },
} as const;

/** The scene with one role moved: what a comparison must notice. */
export function moved(scene: Scene, role: Role, by: number): Scene {
  const shift = (path: Path): Path =>
    path.map(
      ([letter, ...values]) =>
        [
          letter,
          ...values.map((value, at) => (at % 2 === 0 ? value + by : value)),
        ] as unknown as Path[number],
    );
  return {
    ...scene,
    shapes: scene.shapes.map((one) => (one.role === role ? { ...one, path: shift(one.path) } : one)),
  };
}
