import { Button, Radio, RadioGroup } from '@coodyssee/react';
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { useSize } from '../use-size.ts';
import { type Gauge, gaugeFor, gauges, scaleRange } from './calibration.ts';
import { Slider } from './Slider.tsx';
import type { Scale } from './use-scale.ts';

/** Once for each screen: a card or a coin laid on its own outline. */
export function Calibration({ scale }: { readonly scale: Scale }) {
  const words = useWords().places.size.calibration;
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    // a drawing that fitted from the start was measured too
    if (isOpen) scale.measure(scale.scale);
    setOpen(!isOpen);
  };
  return (
    <div className="studio-calibration">
      <div className="studio-calibration-buttons">
        <Button variant="secondary" aria-expanded={isOpen} onPress={toggle}>
          {isOpen ? words.done : scale.measured ? words.again : words.start}
        </Button>
        {scale.measured && (
          <Button variant="quiet" onPress={scale.forget}>
            {words.forget}
          </Button>
        )}
      </div>
      {isOpen && <Measuring scale={scale} />}
    </div>
  );
}

function Measuring({ scale: { scale, measure } }: { readonly scale: Scale }) {
  const words = useWords().places.size.calibration;
  const [ref, room] = useSize<HTMLDivElement>();
  const [chosen, setChosen] = useState<Gauge>();
  const gauge = chosen ?? gaugeFor(room?.width ?? 0);
  const { width, height, radius } = gauges[gauge];
  return (
    <div ref={ref} className="studio-measuring">
      <p>{words.how}</p>
      <RadioGroup
        label={words.gauge}
        orientation="horizontal"
        isRequired
        value={gauge}
        onChange={(id) => setChosen(id as Gauge)}
      >
        {(Object.keys(gauges) as Gauge[]).map((id) => (
          <Radio key={id} value={id}>
            {words.gauges[id]}
          </Radio>
        ))}
      </RadioGroup>
      <Slider
        label={words.size}
        value={scale}
        least={scaleRange.least}
        most={scaleRange.most}
        step={scaleRange.step}
        words={words.pixels(scale)}
        onChange={measure}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a card wider than the page scrolls, for the keyboard too */}
      <section className="studio-measuring-table" aria-label={words.gauges[gauge]} tabIndex={0}>
        <svg
          aria-hidden="true"
          data-gauge={gauge}
          viewBox={`-1 -1 ${width + 2} ${height + 2}`}
          width={(width + 2) * scale}
          height={(height + 2) * scale}
        >
          <rect className="studio-gauge" width={width} height={height} rx={radius} />
          {gauge === 'card' ? (
            <path d="M8 15h9.5v8H8zM8 41h46M8 46h28" />
          ) : (
            <circle cx={radius} cy={radius} r="8.5" />
          )}
        </svg>
      </section>
    </div>
  );
}
