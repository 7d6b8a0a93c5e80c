import { pt } from '../../../page/point.ts';
import type { Line } from './blank-poster.ts';

/** From the top of an office program's line of Figtree down to its baseline, in parts of its size. */
const ascent = 0.95;

/** Top of the box whose first baseline is the line's, in mm. */
export const boxTop = ({ y, size }: Pick<Line, 'y' | 'size'>): number => y - ascent * pt(size);
