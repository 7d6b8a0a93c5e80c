'use client';
import type { Ref, RefAttributes } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';
import { useLimit } from '../field/limit.ts';
import { RoomLeft } from '../field/RoomLeft.tsx';

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'children'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  /** An example, never the question: it is gone once one types. */
  readonly placeholder?: string;
  /** Most characters, as a reader counts them; more can be typed, and is refused. */
  readonly limit?: number;
  /** The input itself, to put the focus there. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * One line of text.
 *
 * @example <TextField label="Nom de l’activité" isRequired value={name} onChange={setName} />
 */
export const TextField = (props: TextFieldProps) => {
  const { limit, placeholder, inputRef, className, ...given } = props;
  const { room, ...limited } = useLimit(props);
  const { anatomy, rest } = splitField({ ...given, ...limited });
  return (
    <AriaTextField {...rest} className={classes('coodyssee-field', className)}>
      <FieldFrame {...anatomy}>
        <Input
          ref={inputRef}
          placeholder={placeholder}
          className="coodyssee-input coodyssee-control coodyssee-focus"
        />
        <RoomLeft room={room} />
      </FieldFrame>
    </AriaTextField>
  );
};
