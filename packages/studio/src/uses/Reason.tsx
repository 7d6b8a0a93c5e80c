import type { Refused } from '../words/messages/speech.ts';
import { useWords } from '../words/words.ts';

interface ReasonProps {
  readonly of: Refused;
}

/** The three sentences of a refusal, in the language of the page. */
export function Reason({ of }: ReasonProps) {
  const { what, why, fix } = useWords().say.refusal(of);
  return (
    <>
      <p>{`${what} ${why}`}</p>
      <p>{fix}</p>
    </>
  );
}
