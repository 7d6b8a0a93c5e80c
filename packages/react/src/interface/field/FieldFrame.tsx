'use client';
import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { useTexts } from '../base/language.ts';
import { tell } from '../base/mistakes.ts';
import type { FieldAnatomy } from './anatomy.ts';
import { FieldProblem } from './FieldProblem.tsx';

/** Said beside the label of a field that may stay empty. */
export const frameTexts = { fr: { optional: 'facultatif' }, en: { optional: 'optional' } };

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
  optionalText,
  isLabelHidden,
  isRequired,
  children,
}: FieldFrameProps) => {
  const { optional } = useTexts(frameTexts);
  if (!label)
    tell('A field has no label: say what is asked in `label`; `isLabelHidden` leaves it to be heard.');
  const beside = optionalText === undefined ? optional : optionalText;
  return (
    <>
      <Label className={isLabelHidden ? 'coodyssee-hidden' : 'coodyssee-field-label'}>
        {label}
        {!isRequired && beside && <span className="coodyssee-field-optional"> {beside}</span>}
      </Label>
      {description && <FieldDescription>{description}</FieldDescription>}
      {children}
      <FieldProblem error={error} />
    </>
  );
};

/** Help that is read with the field. */
export const FieldDescription = ({ children }: { readonly children: ReactNode }) => (
  <Text slot="description" className="coodyssee-field-description">
    {children}
  </Text>
);
