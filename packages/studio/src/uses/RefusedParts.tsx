import { Alert } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import type { MadePart } from '../workshop/maker.ts';
import { byReason } from './by-reason.ts';
import { Reason } from './Reason.tsx';

interface RefusedPartsProps {
  readonly parts: readonly MadePart[];
  /** True where another file can be taken meanwhile. */
  readonly hasBest: boolean;
}

/** Why a support is not there: its three sentences, once for all that lack the same. */
export function RefusedParts({ parts, hasBest }: RefusedPartsProps) {
  const { uses: words, say } = useWords();
  const reasons = byReason(
    parts.flatMap(({ refused, support }) => (refused ? { ...refused, ...support } : [])),
    say.language,
  );
  return reasons.map(({ reason, labels }) => (
    <Alert key={reason.what} tone="warning" title={words.refused(labels)} role="status">
      <Reason of={reason} />
      {hasBest && <p>{words.insteadTake}</p>}
    </Alert>
  ));
}
