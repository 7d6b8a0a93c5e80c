import type { CSSProperties } from 'react';
import { lastWord, tokensUnder } from '../colour/token-list.ts';

const styles = tokensUnder('typography.').filter(({ name }) => !name.endsWith('.tracking'));

/** Every text style set in its own words: what it is for. */
export const TypeStyles = () => (
  <dl className="sheet-styles">
    {styles.map(({ name, value, variable, description }) => (
      <div key={name}>
        <dt>
          <code>{lastWord(name)}</code>
          <span>{String(value).replace(/ (?:Figtree|ui-monospace).*/, '')}</span>
        </dt>
        <dd
          style={
            { '--style': `var(${variable})`, '--tracking': `var(${variable}-tracking)` } as CSSProperties
          }
        >
          {description}
        </dd>
      </div>
    ))}
  </dl>
);
