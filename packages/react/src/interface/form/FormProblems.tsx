'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FormProps as AriaFormProps } from 'react-aria-components';
import { Alert } from '../alert/Alert.tsx';
import { useTexts } from '../base/language.ts';

const texts = {
  fr: { title: 'Le formulaire n’est pas parti' },
  en: { title: 'The form was not sent' },
};

type Errors = NonNullable<AriaFormProps['validationErrors']>;

interface FormProblemsProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: Errors | undefined;
  readonly title: string | undefined;
}

/** What is said under a name that no field of the form has. */
function withoutField(errors: Errors, form: HTMLFormElement): readonly string[] {
  return Object.entries(errors)
    .filter(([name]) => !form.elements.namedItem(name))
    .flatMap(([, words]) => words);
}

/** What a server refused, and no field can show: it stands over the form and takes the focus. */
export function FormProblems({ form, errors, title }: FormProblemsProps) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const { title: usual } = useTexts(texts);
  useEffect(() => {
    setProblems(errors && form.current ? withoutField(errors, form.current) : []);
  }, [errors, form]);
  useEffect(() => {
    if (problems.length > 0) place.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <Alert
      ref={place}
      tabIndex={-1}
      role="alert"
      tone="error"
      title={title ?? usual}
      className="coodyssee-focus coodyssee-form-problems"
    >
      {problems.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Alert>
  );
}
