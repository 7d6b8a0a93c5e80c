'use client';
import type { RefAttributes } from 'react';
import { Form as AriaForm, type FormProps as AriaFormProps } from 'react-aria-components';

export interface FormProps extends AriaFormProps, RefAttributes<HTMLFormElement> {}

/**
 * Fields one under the other, sent together. Nothing is refused before it is sent; then the first refused field takes
 * the focus. What a server refuses comes back by `validationErrors`, under each field’s `name`.
 *
 * @example <Form onSubmit={save}><TextField label="Nom" name="name" isRequired /></Form>
 */
export const Form = ({ className, ...props }: FormProps) => (
  <AriaForm {...props} className={className ? `coodyssee-form ${className}` : 'coodyssee-form'} />
);
