import { byReason } from '../uses/by-reason.ts';
import { Reason } from '../uses/Reason.tsx';
import { useWords } from '../words/words.ts';
import type { KitState } from './use-kit.ts';

type Done = Extract<KitState, { is: 'done' }>;

/** What was saved, and what is not in it, with what to do about it. */
export function KitDone({ kit: { files, refused }, size }: Pick<Done, 'kit' | 'size'>) {
  const { take, uses, say } = useWords();
  return (
    <>
      <p>{take.done(files, uses.size(size))}</p>
      {refused.length > 0 && (
        <details className="studio-more">
          <summary>{take.missing(refused.length)}</summary>
          <ul>
            {byReason(refused, say.language).map(({ reason, labels }) => (
              <li key={reason.what}>
                <strong>{labels}</strong>
                <Reason of={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
