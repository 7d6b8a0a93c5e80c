import type { Box } from '@coodyssee/logo/vector';
import type { Words } from '../../words/words.ts';
import type { Source } from '../placing/draw-form.ts';
import type { PlacedBadge } from '../placing/place-badge.ts';

/** What a scene is drawn from; the badge itself is laid over it. */
export interface SceneProps {
  readonly badge: PlacedBadge;
  readonly source: Source;
  /** The part of the scene that is seen: a page or a sheet keeps its margins in it. */
  readonly view: Box;
  readonly words: Words['places']['scenes'];
}
