import type { OwnLogo } from '@coodyssee/logo/scene';
import { useEffect, useRef, useState } from 'react';
import type { StudioOrder } from '../state/studio-order.ts';
import { drawPosters } from '../workshop/draw-posters.ts';
import type { PosterPictures } from '../workshop/paint-posters.ts';
import { findSettings } from '../workshop/settings.ts';
import { workOrderOf } from '../workshop/work-order.ts';

/** The last pictures, and whether the words have changed since, or were refused. */
interface Preview {
  readonly preview?: PosterPictures;
  readonly stale: boolean;
}

/**
 * Draws the poster as it is typed, in a worker: one drawing at a time, and after it the last words alone. What is
 * refused (a text that is too long) is told with the files; the last picture stays, faint.
 */
export function usePosterPreview(order: StudioOrder, ownLogo: OwnLogo | undefined): Preview {
  const [state, setState] = useState<Preview>({ stale: false });
  const wanted = useRef<() => Promise<PosterPictures | undefined>>(undefined);
  const busy = useRef(false);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const { name, poster } = order.record;
  const isWanted = name.trim() !== '' && Boolean(poster?.title?.trim());
  const key = JSON.stringify([order.record, order.wording, ownLogo?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all that is drawn
  useEffect(() => {
    if (!isWanted) {
      wanted.current = undefined;
      return setState({ stale: false });
    }
    wanted.current = async () => {
      const { text } = await findSettings();
      return drawPosters(workOrderOf(order, { settings: text, ownLogo }));
    };
    setState((last) => ({ ...last, stale: true }));
    const pump = async () => {
      busy.current = true;
      for (let draw = wanted.current; draw && alive.current; draw = wanted.current) {
        wanted.current = undefined;
        const preview = await draw().catch(() => undefined);
        if (preview && !wanted.current && alive.current) setState({ preview, stale: false });
      }
      busy.current = false;
    };
    if (!busy.current) void pump();
  }, [key, isWanted]);
  return isWanted ? state : { stale: false };
}
