import type { CSSProperties } from 'react';
import { decimalText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';
import { matchWords, printMatches } from './print-match.ts';

/** Every ink on a screen and on paper, and how near the two are. */
export const PrintInks = () => (
  <Table
    stacked
    label="Encres à l’écran et à l’impression"
    head={['Encre', 'Écran', 'Papier couché', 'Quadrichromie', 'Ton direct', 'Écart']}
    rows={printMatches.map(({ name, screen, printed, cmyk, total, spot, difference }) => ({
      key: name,
      cells: [
        name,
        <Swatch key="screen" screen={screen} />,
        <Swatch key="printed" screen={printed} />,
        <span key="cmyk">
          <code>{cmyk.join(' / ')}</code>
          <br />
          {`encrage ${total}\u00A0%`}
        </span>,
        spot ?? 'aucun',
        <span key="difference">
          {`ΔE ${decimalText(difference)}`}
          <br />
          {matchWords(difference)}
        </span>,
      ],
    }))}
  />
);

const Swatch = ({ screen }: { screen: string }) => (
  <span className="sheet-chip">
    <span className="sheet-chip-colour" style={{ '--swatch': screen } as CSSProperties} />
    <code>{screen}</code>
  </span>
);
