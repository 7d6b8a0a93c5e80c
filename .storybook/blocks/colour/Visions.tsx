import { tokens } from '@coodyssee/tokens';
import type { CSSProperties } from 'react';
import { decimalText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';
import { distance, visions } from './vision.ts';

const brand = tokens['color.brand-fill'];
const others = [
  { label: 'réussite', screen: tokens['color.success-fill'] },
  { label: 'alerte', screen: tokens['color.warning-fill'] },
  { label: 'erreur', screen: tokens['color.error-fill'] },
  { label: 'information', screen: tokens['color.info-fill'] },
];

/** The brand beside every message, as four eyes see them, and how far apart they stay. */
export const Visions = () => (
  <Table
    label="L’orange et les messages, selon les yeux"
    head={['Yeux', 'orange de marque', ...others.map(({ label }) => label)]}
    rows={visions.map((vision) => ({
      key: vision.id,
      cells: [
        vision.label,
        <Seen key="brand" screen={vision.see(brand)} />,
        ...others.map(({ label, screen }) => (
          <Seen
            key={label}
            screen={vision.see(screen)}
            words={`écart ${decimalText(distance(vision, brand, screen))}`}
          />
        )),
      ],
    }))}
  />
);

const Seen = ({ screen, words }: { screen: string; words?: string }) => (
  <span className="sheet-seen">
    <span style={{ '--swatch': screen } as CSSProperties} />
    {words}
  </span>
);
