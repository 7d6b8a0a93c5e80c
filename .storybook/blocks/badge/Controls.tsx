import { badgeLayouts, type InkName, inkSets, statuses } from '@coodyssee/logo';
import { inks } from '@coodyssee/tokens';
import { type ReactNode, useId } from 'react';
import type { BadgeRequest } from './draw-badge.ts';

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
      entries={badgeLayouts}
      pick={(layout) => change({ layout })}
    />
    <Choice label="Encre" value={request.ink} entries={inkSets} pick={(ink) => change({ ink })} />
    <Choice
      label="Fond"
      value={request.ground ?? 'own'}
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

const grounds: readonly { id: InkName | 'own'; label: string }[] = [
  { id: 'own', label: 'celui de l’encre' },
  ...(Object.keys(inks) as InkName[])
    .filter((name) => name !== 'ardoise-texte')
    .map((name) => ({ id: name, label: name })),
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
