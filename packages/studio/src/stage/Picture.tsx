import { Badge, badgeDrawing } from '@coodyssee/react';
import type { CSSProperties } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import type { Inked } from './use-stage.ts';

interface PictureProps extends Inked {
  readonly className?: string;
  /** A thumbnail beside its words is only seen. */
  readonly decorative?: boolean;
}

const never = () => () => undefined;

/** False in the page as it is served, and until the browser has taken it over. */
const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * A badge on the ground that its inks are made for, whatever the page's own. Thumbnails are drawn in the browser:
 * the page is served with one badge, not with ten.
 */
export function Picture({ scene, inked, className = '', decorative }: PictureProps) {
  const drawing = useMemo(() => scene && inked && badgeDrawing(scene, { inks: inked.inks }), [scene, inked]);
  const isServed = useTakenOver() || !decorative;
  if (!drawing || !inked || !isServed) return <span className={`studio-picture ${className}`} />;
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
