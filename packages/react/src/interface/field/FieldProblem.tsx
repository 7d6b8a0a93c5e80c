'use client';
import { CircleAlert } from 'lucide-react';
import { FieldError } from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { useLanguage } from '../base/language.ts';
import { type Problem, problemOf } from './problem.ts';

/** A problem in words: what is wrong stands out, why and what to do follow. */
export const ProblemWords = ({ problem }: { readonly problem: Problem }) => {
  if (typeof problem === 'string') return <strong>{problem}</strong>;
  const { what, why, fix } = problem;
  return (
    <>
      <strong>{what}</strong> {[why, fix].filter(Boolean).join(' ')}
    </>
  );
};

/** Under a field while its value is refused; read with the field. */
export const FieldProblem = ({ error }: { readonly error?: Problem | undefined }) => {
  const language = useLanguage();
  return (
    <FieldError elementType="div" className="coodyssee-field-problem">
      {(validation) => (
        <>
          <Icon size="sm">
            <CircleAlert />
          </Icon>
          <span>
            <ProblemWords problem={error ?? problemOf(validation, language)} />
          </span>
        </>
      )}
    </FieldError>
  );
};
