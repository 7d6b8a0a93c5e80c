import type { MemberRecord } from '@coodyssee/kit';
import { TextField } from '@coodyssee/react';
import { lazy, type ReactNode } from 'react';
import { Later } from '../app/Later.tsx';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { ClearAll } from './ClearAll.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import './form.css';

// its list brings all that floats over a page
const StatusChoice = lazy(() =>
  import('./StatusChoice.tsx').then(({ StatusChoice: component }) => ({ default: component })),
);

const OwnLogoField = lazy(() =>
  import('../own-logo/OwnLogoField.tsx').then(({ OwnLogoField: component }) => ({ default: component })),
);

type Text = 'name' | 'trade' | 'town';

/**
 * Everything that is asked of a member for the badge itself.
 * @param verdict what became of the words, said right under them
 */
export function MemberForm({ verdict }: { readonly verdict: ReactNode }) {
  const words = useWords().form;
  const { order, changeRecord } = useStudio();
  const bind = (field: Text) => ({
    value: order.record[field] ?? '',
    onChange: (text: string) => changeRecord({ [field]: text } as Partial<MemberRecord>),
    // names of trades and places are not words of a dictionary, and their capitals are the person's
    spellCheck: 'false' as const,
    autoComplete: 'off',
  });
  return (
    <div className="studio-form">
      <TextField
        {...bind('name')}
        label={words.name}
        description={words.nameHelp}
        placeholder={words.namePlaceholder}
        isRequired
        optionalText={null}
      />
      <TextField
        {...bind('trade')}
        label={words.trade}
        placeholder={words.tradePlaceholder}
        optionalText={words.optional}
      />
      {verdict}
      <ColourChoice />
      <Later room="11rem">
        <OwnLogoField />
      </Later>
      <Later room="5.75rem">
        <StatusChoice />
      </Later>
      <TextField
        {...bind('town')}
        label={words.town}
        description={words.townHelp}
        placeholder={words.townPlaceholder}
        optionalText={words.optional}
      />
      <ClearAll />
    </div>
  );
}
