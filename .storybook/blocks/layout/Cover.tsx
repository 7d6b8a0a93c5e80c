import type { ReactNode } from 'react';
import { Drawing } from '../drawing/Drawing.tsx';
import { symbolIn } from '../drawing/drawings.ts';

export interface CoverProps {
  /** A few words over the title. */
  readonly overline: string;
  readonly title: string;
  /** One or two sentences: what the page is for. */
  readonly children: ReactNode;
}

/** Opens a page: what it is about, beside the symbol on its ground. */
export const Cover = ({ overline, title, children }: CoverProps) => (
  <header className="sheet-cover">
    <div className="sheet-cover-words">
      <p className="sheet-overline">{overline}</p>
      <h1>{title}</h1>
      <div className="sheet-lead">{children}</div>
    </div>
    <Drawing className="sheet-cover-drawing" {...symbolIn('colour')} decorative />
  </header>
);
