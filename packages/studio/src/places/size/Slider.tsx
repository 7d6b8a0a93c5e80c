import { type CSSProperties, useId } from 'react';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value in words, shown and read aloud. */
  readonly words: string;
  /** A value worth knowing, marked on the track, and what it is. */
  readonly mark?: { readonly at: number; readonly words: string };
  readonly onChange: (value: number) => void;
}

/** A number found by eye: the browser’s own range, so that the arrows, Home and End do what they do everywhere. */
export function Slider({ label, value, least, most, step, words, mark, onChange }: SliderProps) {
  const id = useId();
  const part = (at: number) => (at - least) / (most - least);
  return (
    <div className="studio-slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{words}</output>
      <div
        className="studio-slider-track"
        style={{ '--done': `${part(value) * 100}%`, '--mark': mark && part(mark.at) } as CSSProperties}
      >
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={value}
          aria-valuetext={words}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        {mark && (
          <span className="studio-slider-mark">
            <span>{mark.words}</span>
          </span>
        )}
      </div>
    </div>
  );
}
