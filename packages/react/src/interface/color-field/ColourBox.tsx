'use client';
import { inks } from '@coodyssee/tokens';
import { Pipette } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Group, Input } from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import type { ColourTexts } from './colour-texts.ts';
import { pickFromScreen, useHasEyeDropper } from './eye-dropper.ts';
import { Swatch } from './Swatch.tsx';

interface BoxProps {
  readonly shown: string | undefined;
  readonly told: ColourTexts;
  readonly change: (text: string) => void;
  readonly inputRef: Ref<HTMLInputElement> | undefined;
  readonly placeholder: string;
  readonly isInvalid: boolean;
  readonly isDisabled: boolean;
}

/** The sample that opens the browser’s own palette, the words, the pipette where there is one. */
export const ColourBox = ({
  shown,
  told,
  change,
  inputRef,
  placeholder,
  isInvalid,
  isDisabled,
}: BoxProps) => {
  const hasEyeDropper = useHasEyeDropper();
  return (
    <Group
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      className="coodyssee-input coodyssee-input-group coodyssee-control"
    >
      <span className="coodyssee-colour-well coodyssee-input-button">
        <Swatch colour={shown} />
        <input
          type="color"
          aria-label={told.palette}
          disabled={isDisabled}
          value={shown ?? inks.blanc.screen}
          onChange={(event) => change(event.target.value)}
        />
      </span>
      <Input ref={inputRef} placeholder={placeholder} />
      {hasEyeDropper && (
        <Button
          aria-label={told.pick}
          className="coodyssee-input-button"
          isDisabled={isDisabled}
          onPress={async () => {
            const picked = await pickFromScreen();
            if (picked) change(picked);
          }}
        >
          <Icon>
            <Pipette />
          </Icon>
        </Button>
      )}
    </Group>
  );
};
