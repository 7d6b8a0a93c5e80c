import type { PosterText } from '@coodyssee/kit';
import type { OwnLogo } from '@coodyssee/logo/scene';
import { TextArea, TextField } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { PosterPreview } from './PosterPreview.tsx';

interface PosterFormProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
}

/** What the poster announces, and the poster as it will be printed. */
export function PosterForm({ ownLogo }: PosterFormProps) {
  const { poster: words } = useWords().uses;
  const { order, changeRecord } = useStudio();
  const { poster = {} } = order.record;
  const field = (part: keyof PosterText) => ({
    label: words[part],
    optionalText: null,
    autoComplete: 'off',
    value: poster[part] ?? '',
    onChange: (text: string) => {
      const { [part]: _, ...others } = poster;
      const next = text === '' ? others : { ...others, [part]: text };
      changeRecord({ poster: Object.keys(next).length > 0 ? next : undefined } as Parameters<
        typeof changeRecord
      >[0]);
    },
  });
  return (
    <>
      <fieldset className="studio-fields">
        <legend>{words.legend}</legend>
        <div>
          <TextField {...field('title')} placeholder={words.examples.title} />
          <TextField {...field('date')} placeholder={words.examples.date} />
          <TextField {...field('place')} placeholder={words.examples.place} />
          <TextArea {...field('text')} placeholder={words.examples.text} />
        </div>
      </fieldset>
      <PosterPreview ownLogo={ownLogo} />
    </>
  );
}
