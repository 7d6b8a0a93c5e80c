import { CodedError, type Refusal } from '@coodyssee/logo';
import { PreflightError } from '@coodyssee/preflight';
import { Alert } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import { CheckTimeout, UnreadableFile } from './check-pdf.ts';
import { type PreflightWords, usePreflightWords } from './words.ts';

/** What the page itself has to say of a reading that did not end. */
function ownWords(trouble: unknown, { late, unreadable, broken }: PreflightWords): Refusal {
  if (trouble instanceof CheckTimeout) return late;
  return trouble instanceof UnreadableFile ? unreadable : broken;
}

/** Why nothing is said of a file: what, why, what to do. */
export function Failure({ trouble }: { readonly trouble: unknown }) {
  const { say } = useWords();
  const words = usePreflightWords();
  const isSaid = trouble instanceof CodedError || trouble instanceof PreflightError;
  const { what, why, fix } = isSaid ? say.refusal(trouble) : ownWords(trouble, words);
  return (
    <Alert tone="error" title={what} headingLevel={2}>
      <p>{why}</p>
      <p>{fix}</p>
    </Alert>
  );
}
