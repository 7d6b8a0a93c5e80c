import type { InkTable, Scene } from '@coodyssee/logo/scene';
import { type CSSProperties, useId } from 'react';
import { renderSvg } from '../../../packages/logo/src/export/svg/render.ts';

export interface DrawingProps {
  readonly scene: Scene;
  readonly inks: InkTable;
  /** True where the words beside it already say what it is. */
  readonly decorative?: boolean;
  /** Any CSS width; without it the drawing takes the room it is given. */
  readonly width?: string;
  readonly className?: string;
}

/** A scene in the page, drawn by the code that writes the files. */
export const Drawing = ({ scene, inks, decorative = false, width, className = '' }: DrawingProps) => {
  const idPrefix = useId().replace(/[^\w-]/g, '');
  const markup = renderSvg(scene, inks, { decorative, idPrefix });
  return (
    <span
      className={`sheet-drawing ${className}`}
      style={width ? ({ '--width': width } as CSSProperties) : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own exporter escapes all it writes
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
};
