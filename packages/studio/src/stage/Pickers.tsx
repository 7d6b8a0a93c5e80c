import { type InkSet, inkSets } from '@coodyssee/logo';
import { Radio, RadioGroup } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { isInk, isLayout, layouts } from '../state/studio-order.ts';
import { useWords } from '../words/words.ts';
import { Picture } from './Picture.tsx';
import type { StageState } from './use-stage.ts';

/** The forms as they turn out for these words. */
export function FormPicker({ forms }: Pick<StageState, 'forms'>) {
  const words = useWords().stage;
  const { order, change } = useStudio();
  return (
    <RadioGroup
      look="cards"
      label={words.form}
      optionalText={null}
      className="studio-forms"
      value={order.layout === 'beside' && !forms.beside ? 'compact' : order.layout}
      onChange={(id) => isLayout(id) && change({ layout: id })}
    >
      {layouts.map((id) => {
        const form = forms[id];
        if (!form) return null;
        const { drawn, refusal } = form;
        return (
          <Radio
            key={id}
            value={id}
            description={refusal ? words.tooLong : undefined}
            picture={<Picture ink="colour" scene={drawn?.scene} inked={drawn?.inked} decorative />}
          >
            {words.forms[id]}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}

/** The inks, each on its own ground. */
export function InkPicker({ inks }: Pick<StageState, 'inks'>) {
  const words = useWords().stage;
  const { order, change } = useStudio();
  const inkOf = (id: InkSet) => inks.find(({ ink }) => ink === id) ?? { ink: id };
  return (
    <RadioGroup
      look="cards"
      label={words.ink}
      optionalText={null}
      className="studio-inks"
      value={order.ink}
      onChange={(id) => isInk(id) && change({ ink: id })}
    >
      {inkSets.map(({ id }) => {
        const inked = inkOf(id);
        return (
          <Radio
            key={id}
            value={id}
            isDisabled={id === 'member' && !inked.inked}
            description={id === 'member' && !inked.inked ? words.needsColour : undefined}
            picture={<Picture {...inked} decorative />}
          >
            {words.inks[id]}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}
