import { Button } from '@coodyssee/react';
import { useEffect, useState } from 'react';
import { useBadge } from '../engine/use-badge.ts';
import { Picture } from '../stage/Picture.tsx';
import { readOrder } from '../stage/stage-order.ts';
import { readFragment, writeFragment } from '../state/fragment.ts';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { forgetBadges, keepBadge, type RecentBadge, recentBadges } from './recent-badges.ts';
import './recent.css';

/** A name that has stood this long is meant, in ms. */
const settled = 4000;

/** The badges made on this device; they come back with one press, and are forgotten with one. */
export function RecentBadges() {
  const words = useWords().recent;
  const { order, view, language } = useStudio();
  const [kept, setKept] = useState<readonly RecentBadge[]>([]);
  const name = order.record.name.trim();
  const fragment = writeFragment({ order, view, language: 'fr' });
  useEffect(() => setKept(recentBadges()), []);
  useEffect(() => {
    if (!name) return undefined;
    const timer = setTimeout(() => setKept(keepBadge({ name, fragment })), settled);
    return () => clearTimeout(timer);
  }, [name, fragment]);
  if (kept.length === 0) return null;
  const open = (badge: RecentBadge) => {
    const { order: again } = readFragment(badge.fragment);
    location.hash = writeFragment({ order: again, view: 'badge', language });
  };
  return (
    <section className="studio-recent" aria-labelledby="studio-recent-title">
      <div className="studio-row">
        <h2 id="studio-recent-title">{words.title}</h2>
        <Button
          variant="quiet"
          size="sm"
          onPress={() => {
            forgetBadges();
            setKept([]);
          }}
        >
          {words.forget}
        </Button>
      </div>
      <p>{words.help}</p>
      <ul>
        {kept.map((badge) => (
          <li key={badge.name}>
            <button
              type="button"
              className="studio-recent-badge coodyssee-focus"
              aria-label={words.open(badge.name)}
              onClick={() => open(badge)}
            >
              <Thumbnail fragment={badge.fragment} />
              <span>{badge.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Thumbnail({ fragment }: { readonly fragment: string }) {
  const { layout, wanted } = readOrder({ ...readFragment(fragment).order, wording: undefined });
  const { drawn } = useBadge(wanted(layout, 'colour'));
  return <Picture artwork={drawn} decorative />;
}
