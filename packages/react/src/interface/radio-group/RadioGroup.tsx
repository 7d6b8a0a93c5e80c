'use client';
import type { ReactNode, RefAttributes } from 'react';
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';

export interface RadioGroupProps
  extends Omit<AriaRadioGroupProps, 'children'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  /** `Radio`s, each with a `value`. */
  readonly children: ReactNode;
  /** `cards` puts each choice in a frame, in columns where there is room, for choices with a picture. Default `list`. */
  readonly look?: 'list' | 'cards';
}

/**
 * One answer out of two to five, all in view.
 *
 * @example
 * <RadioGroup label="Forme du badge" defaultValue="bandeau" isRequired>
 *   <Radio value="bandeau">Bandeau</Radio>
 *   <Radio value="sceau">Sceau</Radio>
 * </RadioGroup>
 */
export const RadioGroup = ({ children, look = 'list', className, ...given }: RadioGroupProps) => {
  const { anatomy, rest } = splitField(given);
  return (
    <AriaRadioGroup {...rest} className={classes('coodyssee-field', className)}>
      <FieldFrame {...anatomy}>
        <div className={look === 'cards' ? 'coodyssee-radio-cards' : 'coodyssee-choices'}>{children}</div>
      </FieldFrame>
    </AriaRadioGroup>
  );
};
