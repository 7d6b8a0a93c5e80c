'use client';
import { type RefAttributes, useRef } from 'react';
import { Form as AriaForm, type FormProps as AriaFormProps } from 'react-aria-components';
import { FormProblems } from './FormProblems.tsx';
import { useBothRefs } from './use-both-refs.ts';

export interface FormProps extends AriaFormProps, RefAttributes<HTMLFormElement> {
  /** Title of the list of what no field shows. Default « Le formulaire n’est pas parti », « The form was not sent ». */
  readonly problemsTitle?: string;
}

/**
 * Fields one under the other, sent together. Nothing is refused before it is sent; then the first refused field takes
 * the focus. What a server refuses comes back by `validationErrors`, under each field’s `name`; what belongs to no
 * field stands over the form, and takes the focus.
 *
 * @example <Form onSubmit={save}><TextField label="Nom" name="name" isRequired /></Form>
 */
export const Form = ({ className, problemsTitle, ref, children, ...props }: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  return (
    <AriaForm
      {...props}
      ref={useBothRefs(form, ref)}
      className={className ? `coodyssee-form ${className}` : 'coodyssee-form'}
    >
      <FormProblems form={form} errors={props.validationErrors} title={problemsTitle} />
      {children}
    </AriaForm>
  );
};
