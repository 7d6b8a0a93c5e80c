import type { CSSProperties } from 'react';
import { lastWord, tokensUnder } from '../colour/token-list.ts';

export interface MeasuresProps {
  /** Start of the tokens' names: `space.` */
  readonly of: string;
  /** What a measure does to its specimen. */
  readonly as: 'bar' | 'fifth' | 'corner' | 'line' | 'shadow' | 'height';
}

/** Lengths, corners, lines and shadows, each shown by what it does. */
export const Measures = ({ of, as }: MeasuresProps) => (
  <ul className="sheet-measures" data-as={as}>
    {[...tokensUnder(of)].sort(bySize).map(({ name, value, variable, description }) => (
      <li key={name}>
        <span className="sheet-measure" style={{ '--measure': `var(${variable})` } as CSSProperties} />
        <span className="sheet-use">
          <code>{lastWord(name)}</code>
          <code>{as === 'shadow' ? '' : value}</code>
          <span>{description}</span>
        </span>
      </li>
    ))}
  </ul>
);

/** Smallest first, where the values are lengths; other values keep their order. */
const bySize = (a: { value: string | number }, b: { value: string | number }): number =>
  Number.parseFloat(String(a.value)) - Number.parseFloat(String(b.value)) || 0;
