import { type Drawing, type InkTable, pathData, type Scene, sceneDecimals } from '@coodyssee/logo';

/** One painted outline of a badge. */
export interface BadgePath {
  readonly d: string;
  /** `#rrggbb`, by day or for good. */
  readonly fill: string;
  /** By night, where the badge follows the theme. */
  readonly night?: string;
  readonly evenOdd?: true;
  /** True for the ground under a drawing, which the reader's own colours replace. */
  readonly ground?: true;
}

/** A badge as plain data: kept in JSON, in a database, or handed from the server to the page. */
export interface BadgeDrawing {
  readonly box: readonly [width: number, height: number];
  /** The least width to read it at, in px. */
  readonly least: number;
  /** Room to keep free on every side, in units of the box. */
  readonly clearSpace: number;
  readonly paths: readonly BadgePath[];
  /** The text alternative, in French. */
  readonly title: string;
  readonly description?: string;
}

/** The inks of a drawing. */
export interface BadgeInks {
  /** By day, or for good. */
  readonly inks: InkTable;
  /** By night, for a badge that follows the page's theme: `inkTable('dark', …)`. */
  readonly night?: InkTable;
}

type Shape = Scene['shapes'][number];

function paint({ role, path, rule }: Shape, { inks, night }: BadgeInks, decimals: number): BadgePath[] {
  const ink = inks[role];
  if (!ink || path.length === 0) return [];
  const dark = night?.[role];
  return [
    {
      d: pathData(path, decimals),
      fill: ink.screen,
      ...(dark && { night: dark.screen }),
      ...(rule === 'evenodd' && { evenOdd: true as const }),
      ...(role === 'ground' && { ground: true as const }),
    },
  ];
}

/**
 * A composed badge as plain data for {@link Badge}: on the server, at build time, or once in the browser.
 *
 * @example
 * const { scene } = composeBadge(member, { layout: 'band', typesetter });
 * const { inks } = inkTable('colour', { scene, colour: 'seagreen' });
 * const { inks: night } = inkTable('dark', { scene, colour: 'seagreen' });
 * badgeDrawing(scene, { inks, night });
 */
export function badgeDrawing(scene: Drawing, inks: BadgeInks): BadgeDrawing {
  const decimals = sceneDecimals(scene);
  const { title, description, clearSpace, minimumWidth } = scene;
  return {
    box: [Number(scene.width.toFixed(decimals)), Number(scene.height.toFixed(decimals))],
    least: minimumWidth.px,
    clearSpace,
    paths: scene.shapes.flatMap((shape) => paint(shape, inks, decimals)),
    title,
    ...(description && { description }),
  };
}
