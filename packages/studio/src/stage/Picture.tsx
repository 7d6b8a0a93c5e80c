import type { Artwork } from '@coodyssee/logo';
import { Badge } from '@coodyssee/react';
import type { CSSProperties } from 'react';
import { useMemo } from 'react';

interface PictureProps {
  /** Nothing while it is not drawn. */
  readonly artwork: Artwork | undefined;
  readonly className?: string;
  /** A thumbnail beside its words is only seen. */
  readonly decorative?: boolean;
}

/** A badge on the ground that its inks are made for, whatever the page's own. */
export function Picture({ artwork, className = '', decorative }: PictureProps) {
  const drawing = useMemo(() => artwork?.toJSON(), [artwork]);
  if (!drawing || !artwork) return <span className={`studio-picture ${className}`} />;
  const style = {
    '--ground': artwork.ground.screen,
    '--ratio': drawing.box[0] / drawing.box[1],
  } as CSSProperties;
  return (
    <span className={`studio-picture ${className}`} style={style}>
      <Badge artwork={drawing} decorative={decorative === true} style={{ minWidth: 0 }} />
    </span>
  );
}
