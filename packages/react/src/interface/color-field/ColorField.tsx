'use client';
import { type Ref, type RefAttributes, useState } from 'react';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { useLanguage } from '../base/language.ts';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';
import { ColourBox } from './ColourBox.tsx';
import { type ColourPreset, ColourPresets } from './ColourPresets.tsx';
import { ColourVerdict } from './ColourVerdict.tsx';
import { type ColourTexts, colourTexts } from './colour-texts.ts';
import { type ColourReading, type ReadColour, readHexadecimalIn, tryRead } from './read-colour.ts';

export interface ColorFieldProps
  extends Omit<AriaTextFieldProps, 'children' | 'onChange' | 'type' | 'pattern' | 'maxLength'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  /** What was typed or picked, and the colour it was read as, if it was. */
  readonly onChange?: (text: string, reading: ColourReading | undefined) => void;
  /**
   * Understands what is typed. Default: hexadecimal codes only. With @coodyssee/logo, every CSS colour and French
   * word, with the contrast and the repair:
   * `(text) => memberInk(text, { ground: inks.blanc, use: 'graphic', brand: inks })`.
   */
  readonly read?: ReadColour;
  /** Colours one press away. */
  readonly presets?: readonly ColourPreset[];
  readonly placeholder?: string;
  /** Other words for the parts than those of the page’s language. */
  readonly texts?: Partial<ColourTexts>;
  /** The input itself, to put the focus there. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * A colour: typed, chosen in a palette, or picked off the screen.
 *
 * @example <ColorField label="Votre couleur" defaultValue="bleu canard" read={readMemberColour} />
 */
export const ColorField = ({
  value,
  defaultValue = '',
  onChange,
  read,
  presets = [],
  placeholder,
  texts,
  inputRef,
  className,
  ...given
}: ColorFieldProps) => {
  const [typed, setTyped] = useState(defaultValue);
  // a colour half typed is not yet wrong
  const [isLeft, setLeft] = useState(typed !== '');
  const text = value ?? typed;
  const language = useLanguage();
  const understand = read ?? readHexadecimalIn(language);
  const { reading, problem } = tryRead(understand, text);
  const told = { ...colourTexts[language], ...texts };
  const change = (next: string) => {
    setTyped(next);
    onChange?.(next, tryRead(understand, next).reading);
  };
  const error = given.error ?? (isLeft ? problem : undefined);
  const { anatomy, rest } = splitField({ ...given, error });
  const shown = reading?.original ?? reading?.ink.screen;

  return (
    <AriaTextField
      spellCheck="false"
      autoComplete="off"
      {...rest}
      value={text}
      onChange={change}
      onBlur={(event) => {
        setLeft(true);
        given.onBlur?.(event);
      }}
      className={classes('coodyssee-field', className)}
    >
      <FieldFrame {...anatomy}>
        <ColourBox
          inputRef={inputRef}
          placeholder={placeholder ?? told.placeholder}
          isInvalid={error !== undefined}
          isDisabled={given.isDisabled === true}
          {...{ shown, told, change }}
        />
        {presets.length > 0 && (
          <ColourPresets
            {...{ presets, text, isDisabled: given.isDisabled }}
            label={told.presets}
            onPick={change}
          />
        )}
        {reading && (
          <ColourVerdict reading={reading} contrastText={told.contrast} repairedText={told.repaired} />
        )}
      </FieldFrame>
    </AriaTextField>
  );
};
