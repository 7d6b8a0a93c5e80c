import type { Notice } from '@coodyssee/logo';
import { isCoded, plainRefusal } from '../errors.ts';
import { fr } from '../words/fr.ts';
import type { Support } from './support.ts';

/** A support whose id is its French slug. */
export const printedSupport = (support: Omit<Support, 'id'>): Support => ({ ...support, id: support.slug });

/** What could be drawn, and for the rest why not. */
export interface Drawn<T> {
  readonly drawn: readonly T[];
  readonly notices: readonly Notice[];
}

/**
 * Draws each of several variants; one that cannot hold the member's words is left out with a notice.
 *
 * @throws the refusal of the last one when none could be drawn
 */
export function drawEach<T>(variants: readonly (() => T)[]): Drawn<T> {
  const drawn: T[] = [];
  const notices: Notice[] = [];
  let refusal: unknown;
  for (const variant of variants) {
    try {
      drawn.push(variant());
    } catch (error) {
      if (!isCoded(error)) throw error;
      refusal = error;
      notices.push({
        code: 'variant-left-out',
        message: fr`Une variante n’est pas dans ce kit : ${error.what} ${error.fix}`,
        details: { refusal: plainRefusal(error) },
      });
    }
  }
  if (drawn.length === 0 && refusal) throw refusal;
  return { drawn, notices };
}
