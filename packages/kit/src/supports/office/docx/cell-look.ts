import { element, type Xml } from '@coodyssee/logo/svg';
import { cellRoom, gutter, type Table } from '../document.ts';
import { office } from '../styles.ts';
import { hex } from './names.ts';
import type { PictureNumber } from './picture.ts';

const none = { 'w:val': 'nil' } as const;
const rule = (points: number, colour: string) =>
  ({ 'w:val': 'single', 'w:sz': points * 8, 'w:space': 0, 'w:color': hex(colour) }) as const;

export interface BlockOptions {
  /** Colour of the rule under the headings. */
  readonly accent: string;
  readonly numberOf: PictureNumber;
}

/** Where a cell stands, and how its table looks. */
export interface CellPlace {
  readonly look: Table['look'] | 'head';
  readonly width: number;
  readonly isFirst: boolean;
  readonly options: BlockOptions;
}

export const border = ({ look, isFirst, options }: CellPlace): readonly Xml[] => {
  const line = rule(0.5, office.rule);
  if (look === 'sign' && !isFirst)
    return ['top', 'left', 'bottom', 'right'].map((side) => element(`w:${side}`, line));
  const under = {
    lines: line,
    head: rule(1.5, options.accent),
    totals: none,
    layout: none,
    sign: none,
  };
  return [element('w:bottom', under[look])];
};

const flush = { top: 0, left: 0, bottom: 0, right: 0 } as const;

/** Room at the four sides of a cell, in mm. */
export function roomOf({ look, isFirst }: CellPlace) {
  const room = cellRoom[look === 'head' ? 'lines' : look];
  if (look === 'sign')
    return isFirst ? { ...flush, right: 2 * gutter } : { top: room, left: room, bottom: room, right: room };
  return { top: room, left: isFirst || room === 0 ? 0 : gutter, bottom: room, right: 0 };
}
