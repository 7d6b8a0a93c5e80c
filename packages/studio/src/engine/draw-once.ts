import { IdentityError } from '@coodyssee/logo';
import { type BadgeOrder, type DrawnBadge, drawBadge, textsOf } from './draw-badge.ts';
import { DrawingFailure } from './drawing-failure.ts';
import { facesNow, loadFaces } from './typesetter.ts';

/** What became of the last order: `drawn` stays on screen until the next one is drawn. */
export interface BadgeState {
  /** True while something is loaded for these words; the usual ones are drawn at once. */
  readonly busy: boolean;
  readonly drawn?: DrawnBadge;
  /** A coded refusal where the words or the colour cannot be drawn; without a code where a file is missing. */
  readonly refusal?: IdentityError | DrawingFailure;
}

const drawn = new Map<string, BadgeState>();
const kept = 16;

/**
 * Draws an order at once, where its words need nothing that is not there yet. The stage and its thumbnails ask for
 * some of the same drawings: the last few are kept.
 * @param key the order as JSON
 */
export function drawOnce(key: string): BadgeState | undefined {
  const state = drawn.get(key) ?? drawNow(JSON.parse(key));
  if (!state) return undefined;
  drawn.set(key, state);
  if (drawn.size > kept) drawn.delete(drawn.keys().next().value as string);
  return state;
}

function drawNow(order: BadgeOrder): BadgeState | undefined {
  try {
    const typesetter = facesNow(textsOf(order));
    return typesetter && { busy: false, drawn: drawBadge(order, typesetter) };
  } catch (error) {
    return refused(error);
  }
}

const refused = (error: unknown): BadgeState => {
  const isKnown = error instanceof IdentityError || error instanceof DrawingFailure;
  return { busy: false, refusal: isKnown ? error : new DrawingFailure(error) };
};

/** Draws an order when what its words need is there. */
export async function drawLater(key: string): Promise<BadgeState> {
  const order: BadgeOrder = JSON.parse(key);
  try {
    return { busy: false, drawn: drawBadge(order, await loadFaces(textsOf(order))) };
  } catch (error) {
    return refused(error);
  }
}
