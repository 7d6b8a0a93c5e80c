import { memo, useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { BadgeFigure } from './BadgeFigure.tsx';
import { PlaceCaption } from './PlaceCaption.tsx';
import { camera } from './placing/camera.ts';
import type { Source } from './placing/draw-form.ts';
import type { Place } from './placing/place.ts';
import { type PlacedBadge, placeBadge } from './placing/place-badge.ts';
import { scenes } from './scenes/index.ts';
import { useNear } from './use-near.ts';
import { useSize } from './use-size.ts';

interface PlaceFigureProps {
  readonly place: Place;
  readonly source: Source | undefined;
}

/** One place: its picture, and the sentence that says what it shows. */
export const PlaceFigure = memo(({ place, source }: PlaceFigureProps) => {
  const [ref, picture] = useSize<HTMLDivElement>();
  const isNear = useNear(ref);
  const shown = picture?.width;
  const badge = useMemo(
    () => (source && shown ? placeBadge(place, source, shown) : undefined),
    [place, source, shown],
  );
  return (
    <figure className="studio-place" data-place={place.id} data-wide={place.wide || undefined}>
      <div ref={ref} className="studio-place-picture">
        {source && badge && picture && (
          <Picture place={place} badge={badge} source={source} picture={picture} isNear={isNear} />
        )}
      </div>
      <PlaceCaption place={place} badge={badge} />
    </figure>
  );
});

interface PictureProps {
  readonly place: Place;
  readonly badge: PlacedBadge;
  readonly source: Source;
  readonly picture: { readonly width: number; readonly height: number };
  readonly isNear: boolean;
}

/** The scene with the badge over it; the caption says it in words. Once drawn it waits until somebody sees it. */
const Picture = memo(
  ({ place, badge, source, picture }: PictureProps) => {
    const { scenes: words } = useWords().places;
    const Scene = scenes[place.id];
    const view = camera({
      world: place.world,
      frames: place.frames,
      // both sides of a card are looked at, not the place where a badge would be
      subject: place.sheet === 'card' ? (place.frames[0] ?? badge.subject) : badge.subject,
      badge: badge.box.width,
      least: badge.least,
      picture,
    });
    return (
      <svg aria-hidden="true" viewBox={[view.x, view.y, view.width, view.height].join(' ')}>
        <Scene badge={badge} source={source} view={view} words={words} />
        {!place.sheet && <BadgeFigure scene={badge.scene} inks={badge.inks} box={badge.box} />}
      </svg>
    );
  },
  (_, { isNear }) => !isNear,
);
