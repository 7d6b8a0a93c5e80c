import type { ReactNode } from 'react';

/** One figure, large, and what it counts. */
export const Figure = ({ value, children }: { value: string; children: ReactNode }) => (
  <p className="sheet-figure">
    <strong>{value}</strong>
    <span>{children}</span>
  </p>
);
