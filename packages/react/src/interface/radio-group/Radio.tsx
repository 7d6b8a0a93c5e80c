'use client';
import type { ReactNode, RefAttributes } from 'react';
import { RadioButton, RadioField, type RadioFieldProps } from 'react-aria-components';
import { classes } from '../classes.ts';
import { FieldDescription } from '../field/FieldFrame.tsx';

export interface RadioProps extends Omit<RadioFieldProps, 'children'>, RefAttributes<HTMLDivElement> {
  /** The answer in words. */
  readonly children: ReactNode;
  /** What it means, or when to choose it. */
  readonly description?: ReactNode;
  /** Above the words of a card: a preview. */
  readonly picture?: ReactNode;
}

/** One answer of a `RadioGroup`. */
export const Radio = ({ children, description, picture, className, ...props }: RadioProps) => (
  <RadioField {...props} className={classes('coodyssee-radio', className)}>
    <RadioButton className="coodyssee-choice">
      <span className="coodyssee-choice-mark coodyssee-radio-mark">
        <span />
      </span>
      <span>
        {picture && <span className="coodyssee-radio-picture">{picture}</span>}
        {children}
      </span>
    </RadioButton>
    {description && <FieldDescription>{description}</FieldDescription>}
  </RadioField>
);
