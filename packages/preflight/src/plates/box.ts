/** Points of the page: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** What two boxes share; its sides are the wrong way round where they share nothing. */
export const shared = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** True for a box that holds no point at all; a line is a box without height. */
export const isNowhere = (box: Box): boolean => !(box[0] <= box[2] && box[1] <= box[3]);

/** A box that reaches further on every side. */
export const grown = (box: Box, by: number): Box => [box[0] - by, box[1] - by, box[2] + by, box[3] + by];

/** True where one box holds the other, but for a hair. */
export const holds = (outer: Box, inner: Box, hair = 0.05): boolean =>
  inner[0] >= outer[0] - hair &&
  inner[1] >= outer[1] - hair &&
  inner[2] <= outer[2] + hair &&
  inner[3] <= outer[3] + hair;

/** The box round some polygons. */
export function boxOfAll(polygons: readonly (readonly number[])[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of polygons)
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
  return [left, bottom, right, top];
}
