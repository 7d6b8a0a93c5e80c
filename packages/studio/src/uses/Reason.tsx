import type { Refused } from '../words/messages/speech.ts';
import { useWords } from '../words/words.ts';

interface ReasonProps {
  readonly of: Refused;
}

/** The three sentences of a refusal, in the language of the page. */
export function Reason({ of }: ReasonProps) {
  const { say, uses } = useWords();
  const { what, why, fix } = say.refusal(of);
  return (
    <>
      <p>{`${what} ${why}`}</p>
      <p>{fix}</p>
      {of.code === 'missing-legal' && <p>{uses.askCooperative}</p>}
    </>
  );
}
