import type { InkRole } from '@coodyssee/logo';
import { useId } from 'react';
import { Option } from '../../../packages/react/src/interface/options/Option.tsx';
import { Select } from '../../../packages/react/src/interface/select/Select.tsx';
import { TextField } from '../../../packages/react/src/interface/text-field/TextField.tsx';
import { brand } from '../../identity.ts';
import type { BadgeRequest } from './draw-badge.ts';

const { inks, inkSets, layouts, statuses } = brand;

type Change = (change: Partial<BadgeRequest>) => void;

/** Everything that can be asked of a badge. */
export const Controls = ({ request, change }: { request: BadgeRequest; change: Change }) => (
  <div className="sheet-controls">
    <TextField
      isRequired
      label="Nom de l’activité"
      value={request.name}
      onChange={(name) => change({ name })}
    />
    <TextField label="Métier" value={request.trade ?? ''} onChange={(trade) => change({ trade })} />
    <TextField
      label="Couleur, en mots ou en code"
      value={request.colour ?? ''}
      onChange={(colour) => change({ colour })}
    />
    <Choice
      label="Statut"
      value={request.status ?? 'activity'}
      entries={statuses}
      pick={(status) => change({ status })}
    />
    <Choice
      label="Forme"
      value={request.layout}
      entries={layouts.filter((layout) => !('needs' in layout))}
      pick={(layout) => change({ layout })}
    />
    <Choice label="Encre" value={request.ink} entries={inkSets} pick={(ink) => change({ ink })} />
    <Choice
      label="Fond"
      value={request.ground ?? 'none'}
      entries={grounds}
      pick={(ground) => change({ ground })}
    />
    <WidthRange width={request.width} pick={(width) => change({ width })} />
  </div>
);

const grounds: readonly { id: InkRole | 'none'; label: string }[] = [
  { id: 'none', label: 'celui de l’encre' },
  ...(Object.keys(inks) as InkRole[])
    .filter((role) => role !== 'inkText')
    .map((role) => ({ id: role, label: inks[role].name })),
];

const WidthRange = ({ width, pick }: { width: number; pick: (width: number) => void }) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{`Largeur\u00A0: ${width}\u00A0px`}</label>
      <input
        id={id}
        type="range"
        min={16}
        max={560}
        value={width}
        onChange={({ target }) => pick(Number(target.value))}
      />
    </div>
  );
};

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly entries: readonly { readonly id: Id; readonly label: string }[];
  readonly pick: (id: Id) => void;
}

const Choice = <Id extends string>({ label, value, entries, pick }: ChoiceProps<Id>) => (
  <Select label={label} optionalText={null} selectedKey={value} onSelectionChange={(key) => pick(key as Id)}>
    {entries.map((entry) => (
      <Option key={entry.id} id={entry.id}>
        {entry.label}
      </Option>
    ))}
  </Select>
);
