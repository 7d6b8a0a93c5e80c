import type { CSSProperties, ReactNode } from 'react';

const board: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, var(--cell)), 1fr))',
  gap: 'var(--coodyssee-space-6)',
  alignItems: 'start',
};

const caption: CSSProperties = {
  marginBlockEnd: 'var(--coodyssee-space-2)',
  color: 'var(--coodyssee-color-text-muted)',
  font: 'var(--coodyssee-typography-caption)',
};

/** States side by side, each under its name. `cell` is the least width of one, in rem. */
export const Board = ({ cell = 11, children }: { cell?: number; children: ReactNode }) => (
  <div style={{ ...board, ['--cell' as string]: `${cell}rem` }}>{children}</div>
);

/** One state and its name. */
export const Cell = ({ name, children }: { name: string; children: ReactNode }) => (
  <div style={{ minInlineSize: 0 }}>
    <div style={caption}>{name}</div>
    {children}
  </div>
);
