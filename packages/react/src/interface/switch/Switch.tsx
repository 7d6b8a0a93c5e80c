'use client';
import type { ReactNode, RefAttributes } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components';
import { classes } from '../classes.ts';
import { FieldDescription } from '../field/FieldFrame.tsx';

export interface SwitchProps extends Omit<SwitchFieldProps, 'children'>, RefAttributes<HTMLDivElement> {
  /** What is on once it is switched on; the words stay the same in both states. */
  readonly children: ReactNode;
  /** What it changes. */
  readonly description?: ReactNode;
}

/**
 * On or off, at once; what is sent with a form is a `Checkbox`.
 *
 * @example <Switch isSelected={bleed} onChange={setBleed}>Fonds perdus</Switch>
 */
export const Switch = ({ children, description, className, ...props }: SwitchProps) => (
  <SwitchField {...props} className={classes('coodyssee-field', className)}>
    <SwitchButton className="coodyssee-choice coodyssee-switch">
      <span className="coodyssee-switch-track" />
      <span>{children}</span>
    </SwitchButton>
    {description && <FieldDescription>{description}</FieldDescription>}
  </SwitchField>
);
