import { Heading } from '@coodyssee/react';
import { useId, useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { PlaceFigure } from './PlaceFigure.tsx';
import type { Source } from './placing/draw-form.ts';
import { places } from './placing/places.ts';
import './places.css';
import { RealSize } from './size/RealSize.tsx';
import { usePlaces } from './use-places.ts';
import { useSize } from './use-size.ts';
import { Visions } from './vision/Visions.tsx';

export interface PlacesProps {
  /** The member’s own logo, once it is read. */
  readonly own?: Source['own'];
}

/** Narrower than this, in px, the gallery is a row that scrolls: see places.css. */
const rowUnder = 576;

/** « Là où il vivra »: the badge of the current order in ten places, at its real size, and to other eyes. */
export function Places({ own }: PlacesProps) {
  const { source: drawn, stale } = usePlaces();
  const source = useMemo(() => drawn && { ...drawn, ...(own && { own }) }, [drawn, own]);
  const [gallery, room] = useSize<HTMLElement>();
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
      {/* on a phone it scrolls, and the keyboard has to reach all of it */}
      <section
        ref={gallery}
        className="studio-gallery"
        aria-label={words.gallery}
        tabIndex={room && room.width < rowUnder ? 0 : undefined}
      >
        {places.map((place) => (
          <PlaceFigure key={place.id} place={place} source={source} />
        ))}
      </section>
      {source && <RealSize source={source} />}
      {source && <Visions source={source} />}
    </section>
  );
}
