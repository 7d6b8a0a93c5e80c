import { pictureUrl } from '../../export/base64.ts';
import { bounds } from '../../geometry/bounds.ts';
import { pathData } from '../../geometry/path-data.ts';
import { type InkTable, inkOf } from '../../scene/ink.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Role, Shape } from '../../scene/scene.ts';
import type { Drawing } from '../drawing.ts';

/** One painted outline of a drawing. */
export interface DrawnPath {
  readonly d: string;
  /** `#rrggbb`, by day or for good. */
  readonly fill: string;
  /** By night, where the drawing follows the theme. */
  readonly night?: string;
  readonly evenOdd?: true;
  /** True for what a reader's own colours show as their ground: what is under a drawing, and what is left light in it. */
  readonly ground?: true;
  /** True for a part of a member's own logo, whose colours are nobody else's to change. */
  readonly own?: true;
  /** The pixels of a member's own logo, which fill the box of the outline instead of the colour. */
  readonly picture?: DrawnPicture;
}

/** A picture in the drawing itself: a `data:` address of our own PNG, and its box. */
export interface DrawnPicture {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing as plain data: kept in JSON, in a database, or handed from the server to the page. */
export interface DrawingData {
  readonly box: readonly [width: number, height: number];
  /** The least width to read it at, in px. */
  readonly least: number;
  /** Room to keep free on every side, in units of the box. */
  readonly clearSpace: number;
  readonly paths: readonly DrawnPath[];
  /** The text alternative, in French. */
  readonly title: string;
  readonly description?: string;
}

/** The inks of a drawing. */
export interface DayAndNight {
  /** By day, or for good. */
  readonly inks: InkTable;
  /** By night, for a drawing that follows the page's theme. */
  readonly night?: InkTable | undefined;
}

function pictureIn({ path, picture }: Shape): DrawnPicture | null {
  const box = picture && bounds(path);
  return box ? { href: pictureUrl(picture), ...box } : null;
}

/** Nothing by day or by night, where only the other inks paint a part: a member's own logo is there twice. */
const unpainted = 'transparent';

/** The ground, people that are lighter than their mark, and words on a slab: with one ink for all they would vanish. */
const isLight = (role: Role, inks: InkTable): boolean =>
  role === 'ground' ||
  (role === 'people' && inks.people?.screen !== inks.mark?.screen) ||
  (role === 'on-slab' && inks.slab !== null);

function paint(shape: Shape, { inks, night }: DayAndNight, decimals: number): DrawnPath[] {
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
      ...(isLight(role, inks) && { ground: true as const }),
      ...(role === 'own' && { own: true as const }),
      ...(picture && { picture }),
    },
  ];
}

/** A drawing and its inks as plain data. */
export function drawingData(scene: Drawing, inks: DayAndNight): DrawingData {
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
