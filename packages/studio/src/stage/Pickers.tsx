import { Radio, RadioGroup } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { isInk, isLayout, layouts, withoutLogo } from '../state/studio-order.ts';
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
      value={forms.beside ? order.layout : withoutLogo(order.layout)}
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
  return (
    <RadioGroup
      look="cards"
      label={words.ink}
      optionalText={null}
      className="studio-inks"
      value={order.ink}
      onChange={(id) => isInk(id) && change({ ink: id })}
    >
      {inks.map(({ ink, scene, inked }) => {
        const isMissing = ink === 'member' && !inked;
        return (
          <Radio
            key={ink}
            value={ink}
            isDisabled={isMissing}
            description={isMissing ? words.needsColour : undefined}
            picture={<Picture {...{ ink, scene, inked }} decorative />}
          >
            {words.inks[ink]}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}
