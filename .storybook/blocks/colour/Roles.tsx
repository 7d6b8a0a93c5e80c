import type { CSSProperties } from 'react';
import { Table } from '../layout/Table.tsx';
import { type TokenEntry, tokensUnder } from './token-list.ts';

/** One colour on its own little sheet. */
const Chip = ({ value }: { value: string | number }) => (
  <span className="sheet-chip">
    <span className="sheet-chip-colour" style={{ '--swatch': String(value) } as CSSProperties} />
    <code>{value}</code>
  </span>
);

/** Every role: what it is for, by day and by night. */
export const Roles = () => (
  <Table
    label="Rôles des couleurs"
    head={['Rôle', 'Jour', 'Nuit', 'À quoi il sert']}
    rows={tokensUnder('color.').map(({ name, value, dark = value, description }: TokenEntry) => ({
      key: name,
      cells: [
        <code key="name">{name.replace('color.', '')}</code>,
        <Chip key="day" value={value} />,
        <Chip key="night" value={dark} />,
        description,
      ],
    }))}
  />
);
