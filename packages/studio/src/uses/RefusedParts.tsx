import { Alert } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import type { MadePart } from '../workshop/maker.ts';

interface RefusedPartsProps {
  readonly parts: readonly MadePart[];
  /** True where another file can be taken meanwhile. */
  readonly hasBest: boolean;
}

/** Why a support is not there: its three sentences, once for all that lack the same. */
export function RefusedParts({ parts, hasBest }: RefusedPartsProps) {
  const { uses: words, say } = useWords();
  const refused = parts.flatMap((part) => part.refused ?? []);
  const reasons = new Map(refused.map((one) => [one.what, one]));
  return [...reasons.values()].map((reason) => {
    const { what, why, fix } = say.refusal(reason);
    const labels = refused.filter((one) => one.what === reason.what).map((one) => say.support(one).label);
    return (
      <Alert key={what} tone="warning" title={words.refused(labels.join(', '))} role="status">
        <p>{`${what} ${why}`}</p>
        <p>{fix}</p>
        {reason.code === 'missing-legal' && <p>{words.askCooperative}</p>}
        {hasBest && <p>{words.insteadTake}</p>}
      </Alert>
    );
  });
}
