import { useWords } from '../words/words.ts';
import type { Place } from './placing/place.ts';
import type { PlacedBadge } from './placing/place-badge.ts';

interface PlaceCaptionProps {
  readonly place: Place;
  readonly badge: PlacedBadge | undefined;
}

/** Where, which badge, and why: all that the picture shows. */
export function PlaceCaption({ place, badge }: PlaceCaptionProps) {
  const { items, forms, inks, simpler, onColour } = useWords().places;
  const { where, why } = items[place.id];
  return (
    <figcaption>
      <strong>{where}</strong>
      {badge && (
        <>
          <span className="studio-place-badge">{`${forms[badge.form]}, ${inks[badge.set]}`}</span>
          <span>
            {badge.form === badge.wanted ? why : simpler(forms[badge.wanted])}
            {place.ground === 'member' && ` ${onColour[badge.member.set](badge.member.white)}`}
          </span>
        </>
      )}
    </figcaption>
  );
}
