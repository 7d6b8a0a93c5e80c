import type { ReactNode } from 'react';

/** Said aside: a limit, a reason, a way out. */
export const Note = ({ title, children }: { title: string; children: ReactNode }) => (
  <aside className="sheet-note" aria-label={title}>
    <p className="sheet-note-title">{title}</p>
    {children}
  </aside>
);
