'use client';
import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import type { FieldAnatomy } from './anatomy.ts';
import { FieldProblem } from './FieldProblem.tsx';

interface FieldFrameProps extends FieldAnatomy {
  readonly isRequired?: boolean | undefined;
  /** The part that is filled. */
  readonly children: ReactNode;
}

/** Label, description, control, problem: in this order in every field, so that a list of choices hides none. */
export const FieldFrame = ({
  label,
  description,
  error,
  optionalText = 'facultatif',
  isLabelHidden,
  isRequired,
  children,
}: FieldFrameProps) => (
  <>
    <Label className={isLabelHidden ? 'coodyssee-hidden' : 'coodyssee-field-label'}>
      {label}
      {!isRequired && optionalText && <span className="coodyssee-field-optional"> {optionalText}</span>}
    </Label>
    {description && <FieldDescription>{description}</FieldDescription>}
    {children}
    <FieldProblem error={error} />
  </>
);

/** Help that is read with the field. */
export const FieldDescription = ({ children }: { readonly children: ReactNode }) => (
  <Text slot="description" className="coodyssee-field-description">
    {children}
  </Text>
);
