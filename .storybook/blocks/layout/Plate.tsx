import type { CSSProperties, ReactNode } from 'react';

export interface PlateProps {
  /** What is shown. */
  readonly children: ReactNode;
  /** Under it, in a few words. */
  readonly caption?: ReactNode;
  /** A screen colour the drawing stands on, from an ink or a token; the page's own without it. */
  readonly ground?: string;
  /** True where what is shown must not be done. */
  readonly refused?: boolean;
  readonly className?: string;
}

/** One picture of a page with its caption: a specimen on its ground. */
export const Plate = ({ children, caption, ground, refused = false, className = '' }: PlateProps) => (
  <figure className={`sheet-plate ${className}`} data-refused={refused || undefined}>
    <div
      className="sheet-plate-ground"
      style={ground ? ({ '--ground': ground } as CSSProperties) : undefined}
    >
      {children}
    </div>
    {caption && <figcaption>{caption}</figcaption>}
  </figure>
);
