import { CodedError } from '@coodyssee/logo';
import { Alert, Button } from '@coodyssee/react';
import { useWords } from '../words/words.ts';

interface TroubleProps {
  readonly trouble: unknown;
  readonly retry: () => void;
}

/** Why nothing could be made: the refusal's three sentences, or that the page's own parts failed. */
export function Trouble({ trouble, retry }: TroubleProps) {
  const { uses, say } = useWords();
  const { failed, retry: again } = uses;
  if (trouble instanceof CodedError) {
    const { what, why, fix } = say.refusal(trouble);
    return (
      <Alert tone="error" title={what} role="alert">
        <p>{`${why} ${fix}`}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="error" title={failed.title} role="alert">
      <p>{failed.why}</p>
      <Button variant="secondary" size="sm" onPress={retry}>
        {again}
      </Button>
    </Alert>
  );
}
