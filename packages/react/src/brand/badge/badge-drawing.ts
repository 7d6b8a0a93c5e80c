import {
  bounds,
  type Drawing,
  type InkTable,
  inkOf,
  pathData,
  pictureUrl,
  type Scene,
  sceneDecimals,
} from '@coodyssee/logo';

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
  /** True for a part of a member's own logo, whose colours are nobody else's to change. */
  readonly own?: true;
  /** The pixels of a member's own logo, which fill the box of the outline instead of the colour. */
  readonly picture?: BadgePicture;
}

/** A picture in the drawing itself: a `data:` address of our own PNG, and its box. */
export interface BadgePicture {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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

function pictureIn({ path, picture }: Shape): BadgePicture | null {
  const box = picture && bounds(path);
  return box ? { href: pictureUrl(picture), ...box } : null;
}

/** Nothing by day or by night, where only the other inks paint a part: a member's own logo is there twice. */
const unpainted = 'transparent';

function paint(shape: Shape, { inks, night }: BadgeInks, decimals: number): BadgePath[] {
  const { role, path, rule } = shape;
  const isOwn = role === 'own' || role === 'own-ink' || role === 'own-plate';
  const [ink, dark] = [inkOf(shape, inks), night && inkOf(shape, night)];
  if (path.length === 0 || !(ink || (isOwn && dark))) return [];
  const picture = pictureIn(shape);
  const byNight = dark?.screen ?? (isOwn && night ? unpainted : undefined);
  return [
    {
      d: pathData(path, decimals),
      fill: ink?.screen ?? unpainted,
      ...(byNight && { night: byNight }),
      ...(rule === 'evenodd' && { evenOdd: true as const }),
      ...(role === 'ground' && { ground: true as const }),
      ...(role === 'own' && { own: true as const }),
      ...(picture && { picture }),
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
