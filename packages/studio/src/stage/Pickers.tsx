import { needsColour } from '@coodyssee/logo/brand';
import { Radio, RadioGroup } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { inkSets, isInk, isLayout, layoutOf, withoutLogo } from '../state/studio-order.ts';
import { useWords } from '../words/words.ts';
import { Picture } from './Picture.tsx';
import type { StageState } from './use-stage.ts';

/** The forms as they turn out for these words. */
export function FormPicker({ forms }: Pick<StageState, 'forms'>) {
  const { stage: words, short } = useWords();
  const { order, change } = useStudio();
  const isThere = forms.some(({ id }) => id === order.layout);
  return (
    <RadioGroup
      look="cards"
      label={words.form}
      optionalText={null}
      className="studio-forms"
      value={isThere ? order.layout : withoutLogo(order.layout)}
      onChange={(id) => isLayout(id) && change({ layout: id })}
    >
      {forms.map(({ id, drawn, refusal }) => (
        <Radio
          key={id}
          value={id}
          description={refusal ? words.tooLong : undefined}
          picture={<Picture artwork={drawn} decorative />}
        >
          {short(layoutOf(id))}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** The inks, each on its own ground. */
export function InkPicker({ inks }: Pick<StageState, 'inks'>) {
  const { stage: words, short } = useWords();
  const { order, change } = useStudio();
  return (
    <RadioGroup
      look="cards"
      label={words.ink}
      optionalText={null}
      className="studio-inks"
      value={order.ink}
      onChange={(id) => isInk(id) && change({ ink: id })}
    >
      {inkSets.map((set) => {
        const { drawn } = inks.find(({ id }) => id === set.id) ?? {};
        const isMissing = needsColour(set) && !drawn;
        return (
          <Radio
            key={set.id}
            value={set.id}
            isDisabled={isMissing}
            description={isMissing ? words.needsColour : undefined}
            picture={<Picture artwork={drawn} decorative />}
          >
            {short(set)}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}
