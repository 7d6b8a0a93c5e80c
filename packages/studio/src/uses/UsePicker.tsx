import { Icon, Radio, RadioGroup } from '@coodyssee/react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';
import { fittingLayout } from './fitting-layout.ts';
import { useIcons } from './use-icons.ts';
import { findUse, uses } from './uses.ts';
import './uses.css';

/** « C’est pour quoi ? »: one answer, which the badge's form and inks follow. */
export function UsePicker() {
  const words = useWords().uses;
  const { order, change } = useStudio();
  const choose = async (id: string) => {
    const use = findUse(id);
    if (!use) return;
    const [ink = order.ink] = use.inks;
    change({ use: id, ink, layout: use.layouts[0] ?? order.layout });
    const layout = await fittingLayout(use, order);
    if (layout !== use.layouts[0]) change({ layout });
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
      {uses.map(({ id }) => {
        const Picture = useIcons[id];
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
            {words.answers[id].label}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}
