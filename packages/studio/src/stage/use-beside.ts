import { badgeTexts, IdentityError, type InkSet, type OwnLogo } from '@coodyssee/logo';
import { useEffect, useMemo, useState } from 'react';
import type { BadgeOrder } from '../engine/draw-badge.ts';
import type { BadgeState } from '../engine/draw-once.ts';
import { facesNow } from '../engine/typesetter.ts';

type Draw = typeof import('../own-logo/draw-beside.ts')['drawBeside'];

/** The member's own logo beside the endorsement in one set of inks, drawn or refused, when it is asked for. */
export type Beside = (ink: InkSet) => BadgeState | undefined;

function attempt(draw: () => BadgeState['drawn']): BadgeState {
  try {
    const drawn = draw();
    return { busy: false, ...(drawn && { drawn }) };
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    return { busy: false, refusal: error };
  }
}

const textsOf = ({ member }: Pick<BadgeOrder, 'member'>): readonly string[] => {
  try {
    return badgeTexts(member);
  } catch {
    return [];
  }
};

/** Draws nothing before there is a logo: what composes it is loaded with the first one. */
export function useBeside(
  order: Omit<BadgeOrder, 'layout' | 'ink'> | undefined,
  logo: OwnLogo | undefined,
): Beside | undefined {
  const [draw, setDraw] = useState<{ readonly beside: Draw }>();
  useEffect(() => {
    if (!logo || draw) return;
    import('../own-logo/draw-beside.ts').then(({ drawBeside }) => setDraw({ beside: drawBeside }));
  }, [logo, draw]);
  const key = JSON.stringify(order ?? null);
  const typesetter = order && logo && facesNow(textsOf(order));
  return useMemo((): Beside | undefined => {
    const wanted = JSON.parse(key) as typeof order | null;
    if (!wanted || !logo || !draw || !typesetter) return undefined;
    const drawn = new Map<InkSet, BadgeState>();
    return (ink) => {
      if (ink === 'member' && !wanted.colour) return undefined;
      const state = drawn.get(ink) ?? attempt(() => draw.beside({ ...wanted, ink }, logo, typesetter));
      drawn.set(ink, state);
      return state;
    };
  }, [key, logo, draw, typesetter]);
}
