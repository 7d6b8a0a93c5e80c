import type { Point } from '../../geometry/path.ts';
import { type Group, type SymbolParameters, standing } from './cordee.ts';

/** The numbers of the small cut: two people, drawn for a pixel grid, in units of the 96-unit box. */
export interface DuoParameters extends Omit<SymbolParameters, 'spread'> {
  /** Apex of the front person. */
  readonly front: Point;
  /** Apex of the person behind, to the right. */
  readonly behind: Point;
}

/** Places the two people on their apexes. */
export const createDuo = (parameters: DuoParameters): Group => ({
  parameters,
  front: standing(parameters.front, parameters),
  right: standing(parameters.behind, parameters),
});
