import { contrast } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import type { CSSProperties } from 'react';
import { ratioText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';
import { lastWord, type TokenEntry, tokensUnder } from './token-list.ts';

const names: Readonly<Record<string, string>> = {
  orange: 'Orange',
  slate: 'Ardoise',
  sand: 'Sable',
  red: 'Cramoisi',
  green: 'Vert',
  blue: 'Bleu',
  yellow: 'Jaune',
};

/** Every step of every ramp, with what it does on white and under the night's ground. */
export const Ramps = () => (
  <>
    {Object.entries(names).map(([ramp, name]) => (
      <section key={ramp} className="sheet-ramp" aria-label={name}>
        <h3>{name}</h3>
        <ol>
          {tokensUnder(`palette.${ramp}.`).map((token) => (
            <Step key={token.name} token={token} />
          ))}
        </ol>
      </section>
    ))}
  </>
);

const Step = ({ token: { name, value } }: { token: TokenEntry }) => {
  const screen = String(value);
  const ratios = { white: contrast(screen, inks.blanc), black: contrast(screen, inks.noir) };
  const words = ratios.white >= ratios.black ? inks.blanc : inks.noir;
  return (
    <li style={{ '--swatch': screen, '--words': words.screen } as CSSProperties}>
      <strong>{lastWord(name)}</strong>
      <code>{screen}</code>
      <span>
        blanc {ratioText(ratios.white)}
        <br />
        noir {ratioText(ratios.black)}
      </span>
    </li>
  );
};

/** What each step is for, in the words of the tokens. */
export const RampUses = ({ ramp }: { ramp: string }) => (
  <Table
    label={`Emplois de la gamme ${names[ramp]}`}
    head={['Degré', 'Valeur', 'À quoi il sert']}
    rows={tokensUnder(`palette.${ramp}.`).map(({ name, value, description }) => ({
      key: name,
      cells: [lastWord(name), <code key="value">{value}</code>, description],
    }))}
  />
);
