import type { InkRole } from '@coodyssee/logo';
import { type ReactNode, useId } from 'react';
import { brand } from '../../identity.ts';
import type { BadgeRequest } from './draw-badge.ts';

const { inks, inkSets, layouts, statuses } = brand;

type Change = (change: Partial<BadgeRequest>) => void;

/** Everything that can be asked of a badge. */
export const Controls = ({ request, change }: { request: BadgeRequest; change: Change }) => (
  <div className="sheet-controls">
    <Field label="Nom de l’activité">
      {(id) => (
        <input id={id} value={request.name} onChange={({ target }) => change({ name: target.value })} />
      )}
    </Field>
    <Field label="Métier">
      {(id) => (
        <input
          id={id}
          value={request.trade ?? ''}
          onChange={({ target }) => change({ trade: target.value })}
        />
      )}
    </Field>
    <Field label="Couleur, en mots ou en code">
      {(id) => (
        <input
          id={id}
          value={request.colour ?? ''}
          onChange={({ target }) => change({ colour: target.value })}
        />
      )}
    </Field>
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
    <Field label={`Largeur\u00A0: ${request.width}\u00A0px`}>
      {(id) => (
        <input
          id={id}
          type="range"
          min={16}
          max={560}
          value={request.width}
          onChange={({ target }) => change({ width: Number(target.value) })}
        />
      )}
    </Field>
  </div>
);

const grounds: readonly { id: InkRole | 'none'; label: string }[] = [
  { id: 'none', label: 'celui de l’encre' },
  ...(Object.keys(inks) as InkRole[])
    .filter((role) => role !== 'inkText')
    .map((role) => ({ id: role, label: inks[role].name })),
];

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
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
  <Field label={label}>
    {(id) => (
      <select id={id} value={value} onChange={({ target }) => pick(target.value as Id)}>
        {entries.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
