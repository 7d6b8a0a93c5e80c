import type { DrawingData } from '@coodyssee/logo';
import type { CSSProperties, ReactNode } from 'react';
import { clearSpace, lockups, symbol } from '../logo/drawings.generated.ts';

/** A mark by its name, or the drawing of a badge. */
export type ClearspaceMark = 'symbol' | keyof typeof lockups | Pick<DrawingData, 'box' | 'clearSpace'>;

export interface ClearspaceProps {
  /** What stands inside: the room depends on it. Default `horizontal`. */
  readonly of?: ClearspaceMark;
  /** Width of the mark itself in px. Without it mark and room fill the container together. */
  readonly width?: number;
  /** Shows the room that is kept, for a charter or a proof. */
  readonly show?: boolean;
  /** A `Logo` or a `Badge` without a width: it takes the width that is left. */
  readonly children: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** The room beside a mark, as a part of the mark's width. */
function share(mark: ClearspaceMark): number {
  if (typeof mark === 'object') return mark.clearSpace / mark.box[0];
  const [drawn] = (mark === 'symbol' ? symbol : lockups[mark]).drawn;
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
}: ClearspaceProps) {
  const room = share(of);
  const whole = 1 + 2 * room;
  // a padding in percent is a part of the width around, which is mark and room together
  const own = width
    ? { width: width * whole, padding: width * room }
    : { width: '100%', padding: `${(100 * room) / whole}%` };
  return (
    <div className={`coodyssee-clearspace ${className}`} data-show={show} style={{ ...own, ...style }}>
      {children}
    </div>
  );
}
