import type { CSSProperties } from 'react';
import { lastWord, tokensUnder } from '../colour/token-list.ts';

export interface MeasuresProps {
  /** Start of the tokens' names: `space.` */
  readonly of: string;
  /** What a measure does to its specimen. */
  readonly as: 'bar' | 'corner' | 'line' | 'shadow' | 'height';
}

/** Lengths, corners, lines and shadows, each shown by what it does. */
export const Measures = ({ of, as }: MeasuresProps) => (
  <ul className="sheet-measures" data-as={as}>
    {tokensUnder(of).map(({ name, value, variable, description }) => (
      <li key={name}>
        <span className="sheet-measure" style={{ '--measure': `var(${variable})` } as CSSProperties} />
        <span>
          <code>
            {lastWord(name)} {as === 'shadow' ? '' : value}
          </code>{' '}
          {description}
        </span>
      </li>
    ))}
  </ul>
);
