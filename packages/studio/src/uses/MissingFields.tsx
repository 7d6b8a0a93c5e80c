import { TextField } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import type { Use, UseField } from './use.ts';

/** What a browser may fill in by itself, and which keys a telephone shows. */
const hints: Readonly<
  Record<UseField, { readonly autoComplete: string; readonly type?: 'email' | 'tel' | 'url' }>
> = {
  trade: { autoComplete: 'organization-title' },
  town: { autoComplete: 'address-level2' },
  person: { autoComplete: 'name' },
  phone: { autoComplete: 'tel', type: 'tel' },
  email: { autoComplete: 'email', type: 'email' },
  website: { autoComplete: 'url' },
};

/** The facts that this use shows and the badge does not, to be written here. */
export function MissingFields({ use }: { readonly use: Use }) {
  const { fields } = useWords().uses;
  const { order, changeRecord } = useStudio();
  if (use.fields.length === 0) return null;
  return (
    <fieldset className="studio-fields">
      <legend>{fields.title}</legend>
      <p>{fields.without}</p>
      <div>
        {use.fields.map((field) => (
          <TextField
            key={field}
            label={fields[field]}
            optionalText={null}
            {...hints[field]}
            value={order.record[field] ?? ''}
            onChange={(value) => changeRecord({ [field]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
