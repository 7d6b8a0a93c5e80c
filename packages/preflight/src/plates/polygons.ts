/** Closed outlines: x, y, x, y… */
export type Polygons = readonly (readonly number[])[];

/** Outlines moved and scaled. */
export const placed = (
  polygons: Polygons,
  scale: number,
  [left, bottom]: readonly [number, number],
): Polygons =>
  polygons.map((points) => points.map((value, at) => (value - (at % 2 === 0 ? left : bottom)) * scale));

/** A line of some width as one quadrilateral for each of its pieces: joins are too small to matter here. */
export function widened(lines: Polygons, width: number): Polygons {
  const half = width / 2;
  return lines.flatMap((points) =>
    Array.from({ length: Math.max(0, points.length / 2 - 1) }, (_, index) => {
      const at = index * 2;
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 4);
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const [dx, dy] = [((y2 - y1) / length) * half, ((x1 - x2) / length) * half];
      return [x1 + dx, y1 + dy, x2 + dx, y2 + dy, x2 - dx, y2 - dy, x1 - dx, y1 - dy];
    }),
  );
}

/** An upright rectangle is a box, and needs no mask; undefined for any other outline. */
export function uprightBox(polygons: Polygons): readonly [number, number, number, number] | undefined {
  const [points, ...others] = polygons;
  if (!points || others.length > 0) return undefined;
  const count = points.length / 2;
  const isClosed = count === 5 && points[0] === points[8] && points[1] === points[9];
  if (count !== 4 && !isClosed) return undefined;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0, x4 = 0, y4 = 0] = points;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-3;
  const isUpright =
    (near(y1, y2) && near(x2, x3) && near(y3, y4) && near(x4, x1)) ||
    (near(x1, x2) && near(y2, y3) && near(x3, x4) && near(y4, y1));
  if (!isUpright) return undefined;
  return [Math.min(x1, x3), Math.min(y1, y3), Math.max(x1, x3), Math.max(y1, y3)];
}
