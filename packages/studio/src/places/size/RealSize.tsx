import { orRefuse } from '@coodyssee/logo';
import { Heading, Radio, RadioGroup } from '@coodyssee/react';
import { useId, useMemo, useState } from 'react';
import { withoutLogo } from '../../state/studio-order.ts';
import { useWords } from '../../words/words.ts';
import { drawForm, firstThatFits, formOfKind, type Source } from '../placing/draw-form.ts';
import { Calibration } from './Calibration.tsx';
import { PrintedBadge } from './PrintedBadge.tsx';
import { type Print, printedWidth, prints, widthRange } from './printed-sizes.ts';
import { Slider } from './Slider.tsx';
import { useScale } from './use-scale.ts';

/** The form that was chosen, and those that take its place where it does not hold the name. */
const formsOf = ({ order, own }: Source) =>
  [own ? order.layout : withoutLogo(order.layout), formOfKind('wide'), formOfKind('small')].map((form) => ({
    form,
  })) as [{ form: string }, ...{ form: string }[]];

/** The badge at the width it is printed at, in millimetres of this screen. */
export function RealSize({ source }: { readonly source: Source }) {
  const words = useWords().places.size;
  const scale = useScale();
  const title = useId();
  const [print, setPrint] = useState<Print | null>('card');
  const [chosen, setChosen] = useState(0);
  const whole = useMemo(() => firstThatFits(formsOf(source), source), [source]);
  const width = print ? printedWidth(whole, print) : chosen;
  const drawn = useMemo(
    () => orRefuse(drawForm({ form: whole.form, at: { mm: width } }, source)),
    [whole, source, width],
  );
  const { mm } = whole.artwork.scene.minimumWidth;
  return (
    <section className="studio-real" aria-labelledby={title}>
      <header>
        <Heading level={3} id={title}>
          {words.title}
        </Heading>
        <p>{words.lead}</p>
      </header>
      <PrintedBadge drawn={drawn} asked={whole} width={width} scale={scale} />
      <div className="studio-real-controls">
        <RadioGroup
          label={words.printedOn}
          orientation="horizontal"
          isRequired
          value={print ?? ''}
          onChange={(id) => setPrint(id as Print)}
        >
          {(Object.keys(prints) as Print[]).map((id) => (
            <Radio key={id} value={id}>
              {words.prints[id]}
            </Radio>
          ))}
        </RadioGroup>
        <Slider
          label={words.width}
          value={width}
          least={widthRange.least}
          most={widthRange.most}
          step={1}
          words={words.millimetres(width)}
          mark={{ at: mm, words: words.least(mm) }}
          onChange={(next) => {
            setPrint(null);
            setChosen(next);
          }}
        />
        <Calibration scale={scale} />
      </div>
    </section>
  );
}
