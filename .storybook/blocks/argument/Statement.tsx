import type { ReactNode } from 'react';
import { type ProofId, proofs } from './proofs.ts';

export interface StatementProps {
  /** The brief's own words. */
  readonly quote: string;
  /** What is measured or drawn as proof, in the page. */
  readonly shown: ReactNode;
  /** The tests that hold it. */
  readonly proof: readonly ProofId[];
  /** The decision that answers. */
  readonly children: ReactNode;
}

/** One sentence of the brief beside the decision that answers it, and what proves it. */
export const Statement = ({ quote, shown, proof, children }: StatementProps) => (
  <article className="sheet-statement">
    <div className="sheet-statement-words">
      <h3>{quote}</h3>
      {children}
      <details>
        <summary>Qui le vérifie</summary>
        <ul>
          {proof.map((id) => (
            <li key={id}>
              {proofs[id].words} <code>{proofs[id].file}</code>
            </li>
          ))}
        </ul>
      </details>
    </div>
    <div className="sheet-statement-shown">{shown}</div>
  </article>
);
