import type { Column } from '@coodyssee/kit/table';
import { Button } from '@coodyssee/react';
import { useWords } from '../../words/words.ts';
import type { JudgedRow } from '../table/row-state.ts';

interface ProblemListProps {
  readonly row: JudgedRow;
  readonly columns: readonly Column[];
  readonly onSquare: (line: number) => void;
}

const lengthCodes = new Set(['too-few-cells', 'too-many-cells']);

/** Every problem of a row: what, why, what to do; a row of another length can be made as long as the others. */
export function ProblemList({ row, columns, onSquare }: ProblemListProps) {
  const { team, say } = useWords();
  const { detail } = team;
  const { line, cells, problems } = row;
  if (problems.length === 0) return null;
  return (
    <section>
      <h3>{detail.problems}</h3>
      <ul className="studio-team-cards studio-team-problems">
        {problems.map((problem) => {
          const { what, why, fix } = say.refusal(problem);
          return (
            <li key={`${problem.code} ${problem.field}`}>
              <strong>
                {problem.column && <span>{`${problem.column}\u00a0: `}</span>}
                {what}
              </strong>
              <span>{why}</span>
              <span>{fix}</span>
              {lengthCodes.has(problem.code) && (
                <Button variant="secondary" size="sm" onPress={() => onSquare(line)}>
                  {cells.length > columns.length ? detail.trim : detail.fill}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
