import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../base/Icon.tsx';
import { ProblemWords } from '../field/FieldProblem.tsx';
import type { Problem } from '../field/problem.ts';

/** Said aloud as they appear: what was dropped is not where the focus is. */
export const Problems = ({ id, problems }: { id: string; problems: readonly Problem[] }): ReactNode => (
  <div id={id} role="status" className="coodyssee-file-problems">
    {problems.map((problem) => (
      <div key={typeof problem === 'string' ? problem : problem.what} className="coodyssee-field-problem">
        <Icon size="sm">
          <CircleAlert />
        </Icon>
        <span>
          <ProblemWords problem={problem} />
        </span>
      </div>
    ))}
  </div>
);
