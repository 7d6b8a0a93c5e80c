import type { ComponentProps } from 'react';
import { classes } from '../../interface/classes.ts';
import { memberStyle } from '../member/colours.ts';
import { placesOf } from './places.ts';

export interface GatheringProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** One person for each, from left to right: the colours of real members, or of none (`undefined`). */
  readonly colours: readonly (string | undefined)[];
  /** Leaves a place at the end, drawn in dashes: for who reads. */
  readonly openPlace?: boolean;
}

/**
 * The people of the cooperative side by side: shoulders that all share, bodies in each one’s colour, one
 * ground. A drawing beside words, hidden from screen readers.
 *
 * @example <Gathering colours={members.map(({ colour }) => colour)} />
 */
export function Gathering({ colours, openPlace, className, ...props }: GatheringProps) {
  const { width, height, people } = placesOf(colours.length + (openPlace ? 1 : 0));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      {...props}
      className={classes('coodyssee-gathering', className)}
    >
      {people.map(({ index, shape }) => {
        const colour = colours[index];
        return (
          <g
            key={index}
            className="coodyssee-member"
            style={colour ? memberStyle(colour) : undefined}
            data-place={index === colours.length ? 'open' : undefined}
          >
            <g data-part="clear">
              <path d={shape.clear} />
              <circle cx={shape.head.cx} cy={shape.head.cy} r={shape.halo} />
            </g>
            <g data-part="shared">
              <path d={shape.shoulders} />
              <circle {...shape.head} />
            </g>
            {index < colours.length && <path data-part="body" d={shape.body} />}
          </g>
        );
      })}
    </svg>
  );
}
