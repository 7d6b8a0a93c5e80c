'use client';
import { Minus, Plus } from 'lucide-react';
import type { Ref, RefAttributes } from 'react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'children'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  readonly placeholder?: string;
  /** The input itself, to put the focus there. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * A quantity, written as the reader’s language writes it: a comma for decimals, a unit by `formatOptions`.
 * A number that is not counted (a postcode, a SIRET) is a `TextField`.
 *
 * @example <NumberField label="Exemplaires" defaultValue={250} minValue={50} step={50} />
 */
export const NumberField = ({ placeholder, inputRef, className, ...given }: NumberFieldProps) => {
  const { anatomy, rest } = splitField(given);
  return (
    <AriaNumberField {...rest} className={classes('coodyssee-field', className)}>
      <FieldFrame {...anatomy}>
        <Group className="coodyssee-input coodyssee-input-group coodyssee-control">
          <Input ref={inputRef} placeholder={placeholder} />
          <Button slot="decrement" className="coodyssee-input-button">
            <Icon size="sm">
              <Minus />
            </Icon>
          </Button>
          <Button slot="increment" className="coodyssee-input-button">
            <Icon size="sm">
              <Plus />
            </Icon>
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
};
