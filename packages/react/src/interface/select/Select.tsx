'use client';
import { type RefAttributes, useState } from 'react';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  type ListBoxProps,
  SelectValue,
} from 'react-aria-components';
import { useTexts } from '../base/language.ts';
import { ChevronMark } from '../base/marks.tsx';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';
import { OptionList } from '../options/OptionList.tsx';

const texts = { fr: { choose: 'Choisir' }, en: { choose: 'Choose' } };

type Mode = 'single' | 'multiple';

export interface SelectProps<Item extends object, M extends Mode = 'single'>
  extends Omit<AriaSelectProps<Item, M>, 'children'>,
    Pick<ListBoxProps<Item>, 'items' | 'children'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {}

interface Chosen {
  readonly value?: unknown;
  readonly selectedKey?: unknown;
  readonly validate?: unknown;
}

const isChosen = ({ value, selectedKey }: Chosen): boolean => {
  const chosen = value ?? selectedKey;
  return Array.isArray(chosen) ? chosen.length > 0 : chosen != null;
};

/**
 * An error that is taken away with the answer it asked for is gone: the browser's own check was made while it stood,
 * and would keep it there in other words.
 */
function useAnswered({ error, ...given }: Chosen & Pick<FieldAnatomy, 'error'>): boolean {
  const [erred, setErred] = useState(false);
  if (error && !erred) setErred(true);
  return erred && !error && !given.validate && isChosen(given);
}

/**
 * One choice, or several, out of a list that opens. Under five choices, take a `RadioGroup`, which shows them all;
 * over fifteen, a `ComboBox`, which one can search.
 *
 * @example
 * <Select label="Pôle" selectedKey={pole} onSelectionChange={setPole}>
 *   <Option id="batiment">Bâtiment</Option>
 * </Select>
 */
export const Select = <Item extends object, M extends Mode = 'single'>({
  items,
  children,
  className,
  placeholder,
  ...given
}: SelectProps<Item, M>) => {
  const answered = useAnswered(given as Chosen & Pick<FieldAnatomy, 'error'>);
  const { anatomy, rest } = splitField(
    answered && given.isInvalid === undefined ? { ...given, isInvalid: false } : given,
  );
  const { choose } = useTexts(texts);
  return (
    <AriaSelect
      {...rest}
      placeholder={placeholder ?? choose}
      className={classes('coodyssee-field', className)}
    >
      <FieldFrame {...anatomy}>
        <Button className="coodyssee-input coodyssee-select coodyssee-control coodyssee-focus">
          <SelectValue className="coodyssee-select-value">
            {({ isPlaceholder, selectedText, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronMark />
        </Button>
      </FieldFrame>
      <OptionList items={items}>{children}</OptionList>
    </AriaSelect>
  );
};
