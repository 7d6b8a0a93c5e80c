import type { CSSProperties } from 'react';
import { lastWord, tokensUnder } from '../colour/token-list.ts';

/** Every size, large last: the same two words, so that only the size changes. */
export const TypeScale = () => (
  <ul className="sheet-scale">
    {tokensUnder('font.size.').map(({ name, variable, description }) => (
      <li key={name}>
        <span className="sheet-scale-words" style={{ '--size': `var(${variable})` } as CSSProperties}>
          La cordée
        </span>
        <span className="sheet-use">
          <code>{lastWord(name)}</code>
          <span>{description}</span>
        </span>
      </li>
    ))}
  </ul>
);

/** The weights, each in its own. */
export const Weights = () => (
  <ul className="sheet-scale">
    {tokensUnder('font.weight.').map(({ name, value, description }) => (
      <li key={name}>
        <span className="sheet-scale-words" style={{ '--weight': value } as CSSProperties}>
          Encordés
        </span>
        <span className="sheet-use">
          <code>{lastWord(name)}</code>
          <code>{value}</code>
          <span>{description}</span>
        </span>
      </li>
    ))}
  </ul>
);
