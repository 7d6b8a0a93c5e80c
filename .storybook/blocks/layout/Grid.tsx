import type { CSSProperties, ReactNode } from 'react';

/** Cells of one least width, as many abreast as there is room for. */
export const Grid = ({ least, children }: { least: string; children: ReactNode }) => (
  <div className="sheet-grid" style={{ '--least': least } as CSSProperties}>
    {children}
  </div>
);
