import { Heading } from '@coodyssee/react';
import { inks } from '@coodyssee/tokens';
import { useId, useMemo } from 'react';
import { useWords } from '../../words/words.ts';
import { BadgeFigure } from '../BadgeFigure.tsx';
import type { Source } from '../placing/draw-form.ts';
import type { Place } from '../placing/place.ts';
import { type PlacedBadge, placeBadge } from '../placing/place-badge.ts';
import { filterValues, tell, type VisionId, visions } from './visions.ts';

const ids = Object.keys(visions) as VisionId[];

/** A white plate, and the badge on it as large as it goes. */
const plate: Place = {
  id: 'page',
  ground: 'white',
  takes: ['wide', 'round', 'small', 'beside'],
  unit: { px: 1 },
  world: { x: 0, y: 0, width: 400, height: 200 },
  frames: [],
  slot: { x: 24, y: 24, width: 352, height: 152, align: 'centre', stand: 'middle' },
};

/** The narrowest a plate is shown, in px: see the columns in places.css. */
const leastPlate = 272;

/** The badge as it is, and as three kinds of eyes see it. */
export function Visions({ source }: { readonly source: Source }) {
  const words = useWords().places.vision;
  const [title, prefix] = [useId(), useId()];
  const { record } = source.order;
  const badge = useMemo(() => placeBadge(plate, source, leastPlate), [source]);
  return (
    <section className="studio-visions" aria-labelledby={title}>
      <header>
        <Heading level={3} id={title}>
          {words.title}
        </Heading>
        <p>{words.lead}</p>
      </header>
      <div className="studio-vision-list">
        {ids.map((id) => (
          <Vision key={id} id={id} filter={`${prefix}-${id}`} badge={badge} colour={record.colour} />
        ))}
      </div>
    </section>
  );
}

interface VisionProps {
  readonly id: VisionId;
  /** An id that no other filter of the page has. */
  readonly filter: string;
  readonly badge: PlacedBadge;
  /** The member’s colour, where they chose one. */
  readonly colour: string | undefined;
}

function Vision({ id, filter, badge, colour }: VisionProps) {
  const words = useWords().places.vision;
  const { name, how } = words.eyes[id];
  const verdict = colour ? tell(id, inks.orange.screen, badge.accent) : 'plain';
  const { x, y, width, height } = plate.world;
  return (
    <figure className="studio-vision" data-vision={id}>
      <svg aria-hidden="true" viewBox={[x, y, width, height].join(' ')}>
        <filter id={filter} colorInterpolationFilters="linearRGB" x="0" y="0" width="1" height="1">
          <feColorMatrix type="matrix" values={filterValues(visions[id])} />
        </filter>
        <g filter={id === 'usual' ? undefined : `url(#${filter})`}>
          <rect width={width} height={height} fill={inks.blanc.screen} />
          <BadgeFigure scene={badge.scene} inks={badge.inks} box={badge.box} />
        </g>
      </svg>
      <figcaption>
        <strong>{name}</strong>
        <span>{how}</span>
        <span>{words.verdicts[verdict]}</span>
      </figcaption>
    </figure>
  );
}
