import type { Problem } from '@coodyssee/preflight';
import { Heading } from '@coodyssee/react';
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import { cleanText } from './clean-text.ts';

interface FaultsProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Faults of one gravity: what is wrong, and how to mend it. */
export function Faults({ title, problems }: FaultsProps) {
  const { say } = useWords();
  const id = useId();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={3} size="5" id={id}>
        {title}
      </Heading>
      <ul className="studio-preflight-faults" data-level={problems[0]?.level}>
        {problems.map((problem) => {
          const { what, fix } = say.fault(problem);
          return (
            <li key={problem.code}>
              <strong>{cleanText(what)}</strong>
              <span>{cleanText(fix)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
