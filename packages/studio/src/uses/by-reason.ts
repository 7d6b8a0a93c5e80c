import type { RefusedSupport } from '@coodyssee/kit';
import type { Speech } from '../words/messages/speech.ts';

/** What several supports lack, and which they are. */
interface SharedReason {
  readonly reason: RefusedSupport;
  /** Their labels, as a list in a sentence. */
  readonly labels: string;
}

/** One line where six supports lack the same fact. */
export function byReason(refused: readonly RefusedSupport[], say: Speech): readonly SharedReason[] {
  const reasons = new Map(refused.map((one) => [one.what, one]));
  return [...reasons.values()].map((reason) => {
    const alike = refused.filter(({ what }) => what === reason.what);
    return {
      reason,
      labels: alike.map((one) => say.support({ ...one, purpose: '' }).label).join(', '),
    };
  });
}
