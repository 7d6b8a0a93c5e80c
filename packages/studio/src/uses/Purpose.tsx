import type { OwnLogo } from '@coodyssee/logo/scene';
import { Heading } from '@coodyssee/react';
import { useId } from 'react';
import { TakePanel } from '../take/TakePanel.tsx';
import { useWords } from '../words/words.ts';
import { UsePanel } from './UsePanel.tsx';
import './purpose.css';

interface PurposeProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo | undefined;
}

/** « C'est pour quoi ? », the answer, and what there is to take besides. */
export function Purpose({ ownLogo }: PurposeProps) {
  const { page } = useWords();
  const [purpose, take] = [useId(), useId()];
  return (
    <>
      <section aria-labelledby={purpose} className="studio-purpose">
        <Heading level={2} id={purpose}>
          {page.purpose}
        </Heading>
        <UsePanel ownLogo={ownLogo} />
      </section>
      <section aria-labelledby={take} className="studio-purpose">
        <Heading level={2} id={take}>
          {page.take}
        </Heading>
        <TakePanel ownLogo={ownLogo} />
      </section>
    </>
  );
}
