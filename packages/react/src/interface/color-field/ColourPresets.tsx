'use client';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { Swatch } from './Swatch.tsx';

/** A colour that is proposed. */
export interface ColourPreset {
  /** Read aloud, and shown while pointed at. */
  readonly name: string;
  /** Anything that the field understands. */
  readonly colour: string;
  /** A CSS colour for the sample; `colour` itself by default. */
  readonly sample?: string;
}

interface ColourPresetsProps {
  readonly presets: readonly ColourPreset[];
  readonly label: string;
  readonly text: string;
  readonly isDisabled?: boolean | undefined;
  readonly onPick: (text: string) => void;
}

/** Colours one press away; one stop of the Tab key, arrows from one to the next. */
export const ColourPresets = ({ presets, label, text, isDisabled, onPick }: ColourPresetsProps) => (
  <Toolbar aria-label={label} className="coodyssee-colour-presets">
    {presets.map(({ name, colour, sample = colour }) => (
      <ToggleButton
        key={colour}
        aria-label={name}
        {...{ isDisabled }}
        isSelected={text === colour}
        onChange={() => onPick(colour)}
        className="coodyssee-colour-preset coodyssee-focus"
      >
        <Swatch colour={sample} />
      </ToggleButton>
    ))}
  </Toolbar>
);
