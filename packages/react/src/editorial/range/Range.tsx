import { frieze } from '@coodyssee/logo/coodyssee/frieze';
import { bounds, pathData, unite } from '@coodyssee/logo/vector';
import type { ComponentProps } from 'react';
import { classes } from '../../interface/classes.ts';

/** Five people of the crest, large: the last one is cut by the band’s own edge, the first one’s arm comes down to its foot. */
const { people, width, snow } = frieze({ count: 5, seed: 'Coodyssée' });
const box = unite(people.flatMap((one) => [bounds(one.snow), bounds(one.head)]));
const { x = 0, y = 0 } = box ?? {};
const write = (part: 'snow' | 'massif' | 'head'): string =>
  people.map((one) => pathData(one[part], 2)).join('');

/**
 * The crest as a range behind words: one slope, one quiet colour. For a `Band`’s backdrop; a decor, hidden
 * from screen readers.
 *
 * @example <Band tone="warm" backdrop={<Range />}>…</Band>
 */
export const Range = ({ className, ...props }: Omit<ComponentProps<'svg'>, 'children'>) => (
  <svg
    viewBox={`${x} ${y - snow} ${width - x} ${snow - y}`}
    aria-hidden="true"
    {...props}
    className={classes('coodyssee-range', className)}
  >
    <path d={write('snow') + write('head')} />
    <path data-part="clear" d={write('massif')} />
  </svg>
);
