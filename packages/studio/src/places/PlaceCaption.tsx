import { inkSetOf } from '../state/studio-order.ts';
import { useWords } from '../words/words.ts';
import type { Place } from './placing/place.ts';
import type { PlacedBadge } from './placing/place-badge.ts';
import { useFormName } from './use-form-name.ts';

interface PlaceCaptionProps {
  readonly place: Place;
  readonly badge: PlacedBadge | undefined;
}

/** Where, which badge, and why: all that the picture shows. */
export function PlaceCaption({ place, badge }: PlaceCaptionProps) {
  const { places, how } = useWords();
  const { items, simpler, onColour } = places;
  const nameOf = useFormName();
  const { where, why } = items[place.id];
  return (
    <figcaption>
      <strong>{where}</strong>
      {badge && (
        <>
          <span className="studio-place-badge">
            {place.sheet ? places.sheets[place.sheet] : `${nameOf(badge.form)}, ${how(inkSetOf(badge.set))}`}
          </span>
          <span>
            {place.sheet || badge.form === badge.wanted ? why : simpler(nameOf(badge.wanted))}
            {place.ground === 'member' && ` ${onColour[badge.member.set](badge.member.white)}`}
          </span>
        </>
      )}
    </figcaption>
  );
}
