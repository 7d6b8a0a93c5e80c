import { CodedError } from '@coodyssee/logo';
import { Alert, Button } from '@coodyssee/react';
import { useWords } from '../words/words.ts';
import { Reason } from './Reason.tsx';

interface TroubleProps {
  readonly trouble: unknown;
  readonly retry: () => void;
}

/** Why nothing could be made: the refusal's three sentences, or that the page's own parts failed. */
export function Trouble({ trouble, retry }: TroubleProps) {
  const { failed, retry: again } = useWords().uses;
  if (trouble instanceof CodedError)
    return (
      <Alert tone="error" title={failed.title} role="alert">
        <Reason of={trouble} />
      </Alert>
    );
  return (
    <Alert tone="error" title={failed.title} role="alert">
      <p>{failed.why}</p>
      <Button variant="secondary" size="sm" onPress={retry}>
        {again}
      </Button>
    </Alert>
  );
}
