import { Alert } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import type { MadePart } from '../workshop/maker.ts';
import { Reason } from './Reason.tsx';

interface RefusedPartsProps {
  readonly parts: readonly MadePart[];
  /** True where another file can be taken meanwhile. */
  readonly hasBest: boolean;
}

/** Why a support is not there: its three sentences, once for all that lack the same. */
export function RefusedParts({ parts, hasBest }: RefusedPartsProps) {
  const { uses: words, say } = useWords();
  const refused = parts.filter((part) => part.refused);
  const reasons = new Map(refused.map((part) => [part.refused?.what, part.refused]));
  return [...reasons.values()].map((reason) => {
    const alike = refused.filter((part) => part.refused?.what === reason?.what);
    const labels = alike.map(({ support }) => say.support(support).label);
    return (
      reason && (
        <Alert key={reason.what} tone="warning" title={words.refused(labels.join(', '))} role="status">
          <Reason of={reason} />
          {reason.code === 'missing-legal' && <p>{words.askCooperative}</p>}
          {hasBest && <p>{words.insteadTake}</p>}
        </Alert>
      )
    );
  });
}
