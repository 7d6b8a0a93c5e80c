import type { ComponentProps } from 'react';
import { classes } from '../../interface/classes.ts';
import { memberStyle } from '../member/colours.ts';
import { type Place, rowOf } from './row.ts';

export interface GatheringProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** One person for each, from left to right: the colours of real members, or of none (`undefined`). */
  readonly colours: readonly (string | undefined)[];
  /** Leaves a place at the end, drawn in dashes: for who reads. */
  readonly openPlace?: boolean;
}

/** More than these are cut at both ends where there is little room, fewer are always seen whole. */
const mostWhole = 12;

/**
 * The people of the cooperative side by side under its sky: one line of snow that all share, and under each of them a
 * massif in their colour. A drawing beside words, hidden from screen readers.
 *
 * @example <Gathering colours={members.map(({ colour }) => colour)} />
 */
export function Gathering({ colours, openPlace, className, ...props }: GatheringProps) {
  const { viewBox, line, places } = rowOf(colours.length + (openPlace ? 1 : 0));
  const taken = places.slice(0, colours.length);
  const open = places.slice(colours.length);
  return (
    <svg
      viewBox={viewBox}
      preserveAspectRatio={`xMidYMax ${places.length > mostWhole ? 'slice' : 'meet'}`}
      aria-hidden="true"
      {...props}
      className={classes('coodyssee-gathering', className)}
    >
      <path data-part="line" d={line} />
      {open.map((place) => (
        <path key={place.id} data-part="open" d={place.snow + place.head} />
      ))}
      <path data-part="snow" d={taken.map(({ snow }) => snow).join('')} />
      {taken.map((place, i) => (
        <Person key={place.id} place={place} colour={colours[i]} />
      ))}
    </svg>
  );
}

const Person = ({ place, colour }: { readonly place: Place; readonly colour: string | undefined }) => (
  <g className="coodyssee-member" style={colour ? memberStyle(colour) : undefined}>
    <path data-part="body" d={place.massif} />
    <path data-part="snow" d={place.head} />
  </g>
);
