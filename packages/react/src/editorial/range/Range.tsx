import type { ComponentProps } from 'react';
import { classes } from '../../interface/classes.ts';
import { person } from '../shapes/person.ts';

/** Three people of the rope, close and large; the last is cut by the band’s own edge, the first has its foot on the ground. */
const people = [person(30, 62, 120), person(104, 44, 120), person(66, 84, 120)];

/**
 * The rope as a mountain behind words: one slope, one quiet colour. For a `Band`’s backdrop; a decor, hidden
 * from screen readers.
 *
 * @example <Band tone="warm" backdrop={<Range />}>…</Band>
 */
export const Range = ({ className, ...props }: Omit<ComponentProps<'svg'>, 'children'>) => (
  <svg
    viewBox="-14 0 164 120"
    aria-hidden="true"
    {...props}
    className={classes('coodyssee-range', className)}
  >
    {people.map(({ head, halo, clear, shoulders }) => (
      <g key={clear}>
        <path data-part="clear" d={clear} />
        <circle data-part="clear" cx={head.cx} cy={head.cy} r={halo} />
        <path d={shoulders} />
        <circle {...head} />
      </g>
    ))}
  </svg>
);
