import { Icon, Radio, RadioGroup } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { fittingLayout, usualLayout } from './fitting-layout.ts';
import { findUse, uses } from './uses.ts';
import './uses.css';

/** « C’est pour quoi ? »: one answer, which the badge's form and inks follow. */
export function UsePicker() {
  const { uses: words, say } = useWords();
  const { order, change } = useStudio();
  const choose = async (id: string) => {
    const use = findUse(id);
    if (!use) return;
    const [ink = order.ink] = use.inks;
    const usual = usualLayout(use, order);
    change({ use: id, ink, layout: usual });
    const layout = await fittingLayout(use, order);
    if (layout !== usual) change({ layout });
  };
  return (
    <RadioGroup
      look="cards"
      label={words.title}
      isLabelHidden
      optionalText={null}
      value={findUse(order.use)?.id ?? null}
      onChange={choose}
      className="studio-uses"
    >
      {uses.map(({ id, icon: Picture, words: said }) => {
        return (
          <Radio
            key={id}
            value={id}
            picture={
              <Icon size="lg">
                <Picture />
              </Icon>
            }
          >
            {said[say.language].label}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}
