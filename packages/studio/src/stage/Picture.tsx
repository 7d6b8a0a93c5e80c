import { Badge, badgeDrawing } from '@coodyssee/react';
import type { CSSProperties } from 'react';
import { useMemo } from 'react';
import type { Inked } from './stage-order.ts';

interface PictureProps extends Inked {
  readonly className?: string;
  /** A thumbnail beside its words is only seen. */
  readonly decorative?: boolean;
}

/** A badge on the ground that its inks are made for, whatever the page's own. */
export function Picture({ scene, inked, className = '', decorative }: PictureProps) {
  const drawing = useMemo(() => scene && inked && badgeDrawing(scene, { inks: inked.inks }), [scene, inked]);
  if (!drawing || !inked) return <span className={`studio-picture ${className}`} />;
  const style = {
    '--ground': inked.ground.screen,
    '--ratio': drawing.box[0] / drawing.box[1],
  } as CSSProperties;
  return (
    <span className={`studio-picture ${className}`} style={style}>
      <Badge drawing={drawing} decorative={decorative === true} style={{ minWidth: 0 }} />
    </span>
  );
}
