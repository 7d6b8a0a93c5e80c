import type { ReactNode } from 'react';
import type { Problem } from './problem.ts';

/** What every field is made of, besides the part that is filled. */
export interface FieldAnatomy {
  /** What is asked: a noun, without a colon. */
  readonly label: ReactNode;
  /** How to answer, under the label, before it is needed. */
  readonly description?: ReactNode;
  /** Why the value is refused; while there is one, the field is invalid. */
  readonly error?: Problem | undefined;
  /** Beside the label of a field that may stay empty; `null` says nothing. Default « facultatif », « optional ». */
  readonly optionalText?: string | null;
  /** The label is only read aloud, where the place itself says it. Default false. */
  readonly isLabelHidden?: boolean;
}

interface Validated extends FieldAnatomy {
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
}

/** Parts a field’s props: its anatomy, and what React Aria takes. */
export function splitField<Props extends Validated>(props: Props) {
  const { label, description, error, optionalText, isLabelHidden, ...rest } = props;
  const { isRequired, isInvalid = error ? true : undefined } = props;
  const anatomy = { label, description, error, optionalText, isLabelHidden, isRequired };
  return { anatomy, rest: isInvalid === undefined ? rest : { ...rest, isInvalid } };
}
