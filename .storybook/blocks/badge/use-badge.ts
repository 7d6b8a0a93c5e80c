import { useEffect, useState } from 'react';
import { type BadgeAnswer, type BadgeRequest, drawBadge } from './draw-badge.ts';

/** The latest answer to the latest request; an answer that comes too late is dropped. */
export function useBadge(request: BadgeRequest): BadgeAnswer | null {
  const [answer, setAnswer] = useState<BadgeAnswer | null>(null);
  const key = JSON.stringify(request);
  useEffect(() => {
    let late = false;
    drawBadge(JSON.parse(key) as BadgeRequest).then((drawn) => {
      if (!late) setAnswer(drawn);
    });
    return () => {
      late = true;
    };
  }, [key]);
  return answer;
}
