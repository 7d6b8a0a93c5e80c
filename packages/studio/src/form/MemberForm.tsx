import type { MemberRecord } from '@coodyssee/kit';
import { TextField } from '@coodyssee/react';
import type { ReactNode } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import './form.css';

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
      <StatusChoice />
      <TextField
        {...bind('town')}
        label={words.town}
        description={words.townHelp}
        placeholder={words.townPlaceholder}
        optionalText={words.optional}
      />
    </div>
  );
}
