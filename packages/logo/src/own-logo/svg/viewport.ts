import type { Box, Matrix } from '../../geometry/path.ts';
import type { MarkupElement } from '../markup/element.ts';
import type { Whole } from './basic-shapes.ts';
import { readLength, readNumbers } from './length.ts';
import { compose, moved } from './transform-list.ts';

/** A view of a drawing: how its units lie in the room it is given, and where they end. */
export interface Viewport {
  readonly matrix: Matrix;
  /** What percentages inside are of. */
  readonly whole: Whole;
  /** Nothing outside is seen; in the units of what is round it. Absent where there is no room at all. */
  readonly frame?: Box;
}

/** The `viewBox`; undefined where there is none, or none with a surface. */
function viewBoxOf({ attributes }: MarkupElement): Box | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = readNumbers(attributes.get('viewBox') ?? '');
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

const places: Readonly<Record<string, number>> = { min: 0, mid: 0.5, max: 1 };

/** How a view box is put into its room. */
export function fit(view: Box, room: Whole, ratio = ''): Matrix {
  const [sx, sy] = [room.width / view.width, room.height / view.height];
  const [, across = 'mid', down = 'mid'] = /x(min|mid|max)y(min|mid|max)/i.exec(ratio) ?? [];
  const isFree = /\bnone\b/.test(ratio);
  const scale = /\bslice\b/.test(ratio) ? Math.max(sx, sy) : Math.min(sx, sy);
  const [kx, ky] = isFree ? [sx, sy] : [scale, scale];
  const left = (room.width - view.width * kx) * (places[across.toLowerCase()] ?? 0.5);
  const top = (room.height - view.height * ky) * (places[down.toLowerCase()] ?? 0.5);
  return [kx, 0, 0, ky, left - view.x * kx, top - view.y * ky];
}

/**
 * The view that an `svg` or a `symbol` opens.
 * @param given the room it gets from what is round it; its own width and height are parts of it
 * @param use the element that draws it again, whose width and height it then takes
 */
export function openViewport(element: MarkupElement, given: Whole | null, use?: MarkupElement): Viewport {
  const { attributes } = element;
  const view = viewBoxOf(element);
  const side = (name: 'width' | 'height') => {
    const all = given?.[name] ?? view?.[name] ?? 0;
    return readLength(use?.attributes.get(name) ?? attributes.get(name), all, all);
  };
  const room = { width: side('width'), height: side('height') };
  const at = given
    ? moved(readLength(attributes.get('x'), given.width, 0), readLength(attributes.get('y'), given.height, 0))
    : moved(0, 0);
  const hasRoom = room.width > 0 && room.height > 0;
  const inner = view && hasRoom ? fit(view, room, attributes.get('preserveAspectRatio')) : null;
  return {
    matrix: inner ? compose(at, inner) : at,
    whole: view ?? (hasRoom ? room : { width: 100, height: 100 }),
    ...(hasRoom && { frame: { x: at[4], y: at[5], ...room } }),
  };
}
