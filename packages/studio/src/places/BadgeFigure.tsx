import type { Drawing } from '@coodyssee/logo';
import { type InkTable, inkOf, pictureUrl, type Shape, sceneDecimals } from '@coodyssee/logo/scene';
import { type Box, bounds, pathData } from '@coodyssee/logo/vector';
import { memo } from 'react';

interface BadgeFigureProps {
  readonly scene: Drawing;
  readonly inks: InkTable;
  /** Where it stands in the picture, in the picture’s units. */
  readonly box: Box;
}

/** A badge inside another picture; the words beside the picture say what it is. */
export const BadgeFigure = memo(({ scene, inks, box }: BadgeFigureProps) => {
  const scale = box.width / scene.width;
  const decimals = sceneDecimals(scene);
  return (
    <g transform={`translate(${box.x} ${box.y}) scale(${scale})`}>
      {scene.shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shape’s place in the scene is all that names it
        <ShapeMark key={at} shape={shape} inks={inks} decimals={decimals} />
      ))}
    </g>
  );
});

interface ShapeMarkProps {
  readonly shape: Shape;
  readonly inks: InkTable;
  readonly decimals: number;
}

function ShapeMark({ shape, inks, decimals }: ShapeMarkProps) {
  const ink = inkOf(shape, inks);
  const box = shape.picture && bounds(shape.path);
  if (!ink || shape.path.length === 0) return null;
  if (shape.picture && box)
    return <image {...box} preserveAspectRatio="none" href={pictureUrl(shape.picture)} />;
  return (
    <path
      d={pathData(shape.path, decimals)}
      fill={ink.screen}
      fillRule={shape.rule === 'evenodd' ? 'evenodd' : undefined}
    />
  );
}
