'use client';
import type { ReactNode, RefAttributes } from 'react';
import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';

export interface CheckboxGroupProps
  extends Omit<AriaCheckboxGroupProps, 'children'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  /** `Checkbox`es, each with a `value`. */
  readonly children: ReactNode;
  /** Default `vertical`: a list is read faster than a row. */
  readonly orientation?: 'vertical' | 'horizontal';
}

/**
 * Several answers to one question.
 *
 * @example <CheckboxGroup label="Supports"><Checkbox value="carte">Carte de visite</Checkbox></CheckboxGroup>
 */
export const CheckboxGroup = ({
  children,
  orientation = 'vertical',
  className,
  ...given
}: CheckboxGroupProps) => {
  const { anatomy, rest } = splitField(given);
  return (
    <AriaCheckboxGroup
      {...rest}
      data-orientation={orientation}
      className={classes('coodyssee-field', className)}
    >
      <FieldFrame {...anatomy}>
        <div className="coodyssee-choices">{children}</div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
};
