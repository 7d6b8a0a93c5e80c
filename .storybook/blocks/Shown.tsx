import { type ReactNode, useEffect, useRef } from 'react';

/** What a component does under a hand, held still so that it can be looked at. */
type Held = 'hovered' | 'pressed' | 'focus-visible' | 'drop-target';

/** Holds a state on a part of what it contains; the part is found by its class, the first element without one. */
export const Shown = ({
  as,
  on = '[data-rac]',
  children,
}: {
  as: Held;
  on?: string;
  children: ReactNode;
}) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.querySelector(on)?.setAttribute(`data-${as}`, 'true'), [as, on]);
  return (
    <div ref={ref} style={{ display: 'contents' }}>
      {children}
    </div>
  );
};
