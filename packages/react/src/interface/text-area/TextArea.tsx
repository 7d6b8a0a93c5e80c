'use client';
import type { Ref, RefAttributes } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';
import { useLimit } from '../field/limit.ts';
import { RoomLeft } from '../field/RoomLeft.tsx';

export interface TextAreaProps
  extends Omit<AriaTextFieldProps, 'children' | 'type' | 'pattern'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  readonly placeholder?: string;
  /** Lines shown before it grows with the text. Default 3. */
  readonly rows?: number;
  /** Most characters, as a reader counts them; more can be typed, and is refused. */
  readonly limit?: number;
  /** The text area itself, to put the focus there. */
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/**
 * Several lines of text.
 *
 * @example <TextArea label="Présentation" limit={300} />
 */
export const TextArea = (props: TextAreaProps) => {
  const { limit, placeholder, rows = 3, inputRef, className, ...given } = props;
  const { room, ...limited } = useLimit(props);
  const { anatomy, rest } = splitField({ ...given, ...limited });
  return (
    <AriaTextField {...rest} className={classes('coodyssee-field', className)}>
      <FieldFrame {...anatomy}>
        <AriaTextArea
          ref={inputRef}
          rows={rows}
          style={{ ['--rows' as string]: rows }}
          placeholder={placeholder}
          className="coodyssee-input coodyssee-control coodyssee-focus"
        />
        <RoomLeft room={room} />
      </FieldFrame>
    </AriaTextField>
  );
};
