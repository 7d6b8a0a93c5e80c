import type { ComponentProps } from 'react';
import { classes } from '../../interface/classes.ts';

/** Units: the flag is 36 high, so that a star’s radius, one eighteenth, is 2 and the circle’s, a third, is 12. */
const [width, height] = [54, 36];
const stars = { count: 12, circle: height / 3, radius: height / 18 };

const round = (value: number): number => Math.round(value * 1000) / 1000;
const on = (radius: number, degrees: number, [x, y]: readonly [number, number]) =>
  [
    x + radius * Math.sin((degrees * Math.PI) / 180),
    y - radius * Math.cos((degrees * Math.PI) / 180),
  ] as const;

/** A regular five-pointed star, one point up: its inner corners lie where its edges cross. */
const inner = stars.radius * (Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10));

function star(index: number): string {
  const centre = on(stars.circle, (index * 360) / stars.count, [width / 2, height / 2]);
  const corners = Array.from({ length: 10 }, (_, corner) =>
    on(corner % 2 ? inner : stars.radius, corner * 36, centre)
      .map(round)
      .join(' '),
  );
  return `M${corners.join('L')}Z`;
}

const drawing = Array.from({ length: stars.count }, (_, index) => star(index)).join('');

export interface EuEmblemProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** White border of one twenty-fifth of the height, for a coloured ground. Default false. */
  readonly border?: boolean;
  /** Default « Drapeau de l’Union européenne ». */
  readonly title?: string;
}

/**
 * The emblem of the European Union by its own geometry: three by two, twelve upright stars as the hours of a
 * clock. It is not coloured, cut or merged.
 *
 * @example <EuEmblem style={{ blockSize: '3rem' }} />
 */
export function EuEmblem({
  border = false,
  title = 'Drapeau de l’Union européenne',
  className,
  ...props
}: EuEmblemProps) {
  const edge = border ? height / 25 : 0;
  const box = [-edge, -edge, width + 2 * edge, height + 2 * edge];
  return (
    <svg
      viewBox={box.join(' ')}
      role="img"
      aria-label={title}
      {...props}
      className={classes('coodyssee-europe', className)}
    >
      {border && <rect data-part="border" x={box[0]} y={box[1]} width={box[2]} height={box[3]} />}
      <rect data-part="field" width={width} height={height} />
      <path data-part="stars" d={drawing} />
    </svg>
  );
}
