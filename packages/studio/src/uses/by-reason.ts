import type { Language } from '@coodyssee/kit';
import type { SaidRefusal } from '../workshop/maker.ts';

/** What several supports lack, and which they are. */
interface SharedReason {
  readonly reason: SaidRefusal;
  /** Their labels, as a list in a sentence. */
  readonly labels: string;
}

/** One line where six supports lack the same fact. */
export function byReason(refused: readonly SaidRefusal[], language: Language): readonly SharedReason[] {
  const reasons = new Map(refused.map((one) => [one.what, one]));
  return [...reasons.values()].map((reason) => {
    const alike = refused.filter(({ what }) => what === reason.what);
    return { reason, labels: alike.map(({ words }) => words[language].label).join(', ') };
  });
}
