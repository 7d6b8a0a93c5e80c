import { Heading } from '@coodyssee/react';
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import { PlaceFigure } from './Place.tsx';
import type { Source } from './placing/draw-form.ts';
import { places } from './placing/places.ts';
import './places.css';
import { RealSize } from './size/RealSize.tsx';
import { usePlaces } from './use-places.ts';
import { Visions } from './vision/Visions.tsx';

export interface PlacesProps {
  /** The member’s own logo beside the endorsement, once it is read and composed. */
  readonly beside?: Source['beside'];
}

/** « Là où il vivra »: the badge of the current order in ten places, at its real size, and to other eyes. */
export function Places({ beside }: PlacesProps) {
  const { source, stale } = usePlaces(beside);
  const words = useWords().places;
  const title = useId();
  return (
    <section className="studio-places" aria-labelledby={title} data-stale={stale || undefined}>
      <header>
        <Heading level={2} id={title}>
          {words.title}
        </Heading>
        <p>{stale ? words.stale : words.lead}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and the keyboard has to reach all of it */}
      <section className="studio-gallery" aria-label={words.gallery} tabIndex={0}>
        {places.map((place) => (
          <PlaceFigure key={place.id} place={place} source={source} />
        ))}
      </section>
      {source && <RealSize source={source} />}
      {source && <Visions source={source} />}
    </section>
  );
}
