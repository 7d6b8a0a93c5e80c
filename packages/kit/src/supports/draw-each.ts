import type { Notice } from '@coodyssee/logo';
import { plainRefusal } from '../errors.ts';
import { fr } from '../words/fr.ts';
import { tryToDraw } from './fits.ts';

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
  const tried = variants.map((variant) => tryToDraw(variant, () => true));
  const drawn = tried.flatMap(({ drawn, refusal }) => (refusal ? [] : [drawn]));
  const refusals = tried.flatMap(({ refusal }) => refusal ?? []);
  const last = refusals.at(-1);
  if (drawn.length === 0 && last) throw last;
  const notices = refusals.map((refusal) => ({
    code: 'variant-left-out',
    message: fr`Une variante n’est pas dans ce kit : ${refusal.what} ${refusal.fix}`,
    details: { refusal: plainRefusal(refusal) },
  }));
  return { drawn, notices };
}
