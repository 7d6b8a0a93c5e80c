import { type Artwork, IdentityError } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { type BadgeOrder, drawBadge } from './draw-badge.ts';
import { DrawingFailure } from './drawing-failure.ts';
import { identity } from './identity.ts';

/** What became of the last order: `drawn` stays on screen until the next one is drawn. */
export interface BadgeState {
  /** True while something is loaded for these words; the usual ones are drawn at once. */
  readonly busy: boolean;
  readonly drawn?: Artwork;
  /** A coded refusal where the words or the colour cannot be drawn; without a code where a file is missing. */
  readonly refusal?: IdentityError | DrawingFailure;
}

/**
 * Draws an order at once; nothing where its words need what is not there yet.
 * @param key the order as JSON
 */
export function drawOnce(key: string, ownLogo?: OwnLogo): BadgeState | undefined {
  try {
    return { busy: false, drawn: drawBadge(JSON.parse(key), ownLogo) };
  } catch (error) {
    return error instanceof IdentityError && error.code === 'faces-not-loaded' ? undefined : refused(error);
  }
}

const refused = (error: unknown): BadgeState => {
  const isKnown = error instanceof IdentityError || error instanceof DrawingFailure;
  return { busy: false, refusal: isKnown ? error : new DrawingFailure(error) };
};

/** Draws an order when what its words need is there. */
export async function drawLater(key: string, ownLogo?: OwnLogo): Promise<BadgeState> {
  const order: BadgeOrder = JSON.parse(key);
  try {
    await identity.load(order.member);
    return { busy: false, drawn: drawBadge(order, ownLogo) };
  } catch (error) {
    return refused(error);
  }
}
