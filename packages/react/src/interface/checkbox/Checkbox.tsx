'use client';
import type { ReactNode, RefAttributes } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import { CheckMark, DashMark } from '../base/marks.tsx';
import { classes } from '../classes.ts';
import { FieldDescription } from '../field/FieldFrame.tsx';
import { FieldProblem } from '../field/FieldProblem.tsx';
import type { Problem } from '../field/problem.ts';

export interface CheckboxProps extends Omit<CheckboxFieldProps, 'children'>, RefAttributes<HTMLDivElement> {
  /** What is true once it is ticked. */
  readonly children: ReactNode;
  /** What follows from it. */
  readonly description?: ReactNode;
  /** Why it is refused as it is; while there is one, it is invalid. */
  readonly error?: Problem | undefined;
}

/**
 * Yes or no, sent with a form; what takes effect at once is a `Switch`.
 *
 * @example <Checkbox isRequired>J’ai relu le badge</Checkbox>
 */
export const Checkbox = ({ children, description, error, className, ...props }: CheckboxProps) => (
  <CheckboxField
    {...(error && { isInvalid: true })}
    {...props}
    className={classes('coodyssee-field', className)}
  >
    <CheckboxButton className="coodyssee-choice">
      {({ isIndeterminate }) => (
        <>
          <span className="coodyssee-choice-mark">{isIndeterminate ? <DashMark /> : <CheckMark />}</span>
          <span>{children}</span>
        </>
      )}
    </CheckboxButton>
    {description && <FieldDescription>{description}</FieldDescription>}
    <FieldProblem error={error} />
  </CheckboxField>
);
