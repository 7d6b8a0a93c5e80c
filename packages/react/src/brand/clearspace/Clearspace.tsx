import type { DrawingData } from '@coodyssee/logo';
import type { ComponentProps, ReactNode } from 'react';
import { oneOf } from '../../interface/base/mistakes.ts';
import { clearSpace, lockups, symbol } from '../logo/drawings.generated.ts';

/** A mark by its name, or the drawing of a badge. */
export type ClearspaceMark = 'symbol' | keyof typeof lockups | Pick<DrawingData, 'box' | 'clearSpace'>;

const names = ['horizontal', 'symbol', ...Object.keys(lockups)] as readonly (
  | 'symbol'
  | keyof typeof lockups
)[];

/** The rest goes to the element around: `id`, `ref`, `data-*`, listeners. */
export interface ClearspaceProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What stands inside: the room depends on it. Default `horizontal`. */
  readonly of?: ClearspaceMark;
  /** Width of the mark itself in px. Without it mark and room fill the container together. */
  readonly width?: number;
  /** Shows the room that is kept, for a charter or a proof. */
  readonly show?: boolean;
  /** A `Logo` or a `Badge` without a width: it takes the width that is left. */
  readonly children: ReactNode;
}

/** The room beside a mark, as a part of the mark's width. */
function share(mark: ClearspaceMark): number {
  if (typeof mark === 'object') return mark.clearSpace / mark.box[0];
  const name = oneOf('<Clearspace of>', mark, names);
  const [drawn] = (name === 'symbol' ? symbol : lockups[name]).drawn;
  return clearSpace / drawn.box[0];
}

/**
 * Keeps the charter's clear space round a mark, one head and one gap on every side: nothing in the layout comes nearer.
 *
 * @example <Clearspace of="vertical" width={160}><Logo variant="vertical" /></Clearspace>
 */
export function Clearspace({
  of = 'horizontal',
  width,
  show,
  children,
  className = '',
  style,
  ...props
}: ClearspaceProps) {
  const room = share(of);
  const whole = 1 + 2 * room;
  // a padding in percent is a part of the width around, which is mark and room together
  const own = width
    ? { width: width * whole, padding: width * room }
    : { width: '100%', padding: `${(100 * room) / whole}%` };
  return (
    <div
      {...props}
      className={`coodyssee-clearspace ${className}`}
      data-show={show}
      style={{ ...own, ...style }}
    >
      {children}
    </div>
  );
}
