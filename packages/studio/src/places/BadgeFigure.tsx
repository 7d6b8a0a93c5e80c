import type { Box, Drawing, InkTable } from '@coodyssee/logo';
import { badgeDrawing } from '@coodyssee/react';
import { memo } from 'react';

interface BadgeFigureProps {
  readonly scene: Drawing;
  readonly inks: InkTable;
  /** Where it stands in the picture, in the picture’s units. */
  readonly box: Box;
}

/** A badge inside another picture; the words beside the picture say what it is. */
export const BadgeFigure = memo(({ scene, inks, box }: BadgeFigureProps) => {
  const { paths } = badgeDrawing(scene, { inks });
  const scale = box.width / scene.width;
  return (
    <g transform={`translate(${box.x} ${box.y}) scale(${scale})`}>
      {paths.map(({ d, fill, evenOdd }) => (
        <path key={d} d={d} fill={fill} fillRule={evenOdd && 'evenodd'} />
      ))}
    </g>
  );
});
