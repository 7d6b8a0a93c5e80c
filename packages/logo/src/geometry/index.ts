/** Outlines in a plane: paths, circles, boxes, and what is done to them. */
export { bounds, unite } from './bounds.ts';
export { arc, type Circle, circlePath, pointAt } from './circle.ts';
export { type FlatDisc, flatDiscPath } from './flat-disc.ts';
export type { Box, Command, Matrix, Path, Point } from './path.ts';
export { pathData } from './path-data.ts';
export { polygon, rectanglePath } from './polygon.ts';
export { measureThinness, type Thinness } from './thinness.ts';
export { place, transform, translate } from './transform.ts';
