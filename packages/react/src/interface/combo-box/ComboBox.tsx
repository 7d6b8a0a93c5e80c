'use client';
import type { Ref, RefAttributes } from 'react';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Group,
  Input,
  type ListBoxProps,
} from 'react-aria-components';
import { useTexts } from '../base/language.ts';
import { ChevronMark } from '../base/marks.tsx';
import { Pending } from '../base/Pending.tsx';
import { classes } from '../classes.ts';
import { type FieldAnatomy, splitField } from '../field/anatomy.ts';
import { FieldFrame } from '../field/FieldFrame.tsx';
import { OptionList } from '../options/OptionList.tsx';

const texts = {
  fr: { nothing: 'Rien ne correspond.', loading: 'Recherche en cours…' },
  en: { nothing: 'Nothing matches.', loading: 'Searching…' },
};

export interface ComboBoxProps<Item extends object>
  extends Omit<AriaComboBoxProps<Item>, 'children'>,
    Pick<ListBoxProps<Item>, 'children'>,
    RefAttributes<HTMLDivElement>,
    FieldAnatomy {
  readonly placeholder?: string;
  /** Said where nothing fits what was typed. Default « Rien ne correspond. », « Nothing matches. » */
  readonly emptyText?: string;
  /** What fits is still being asked for: the list says so instead of « Rien ne correspond. » */
  readonly isLoading?: boolean;
  /** Default « Recherche en cours… », « Searching… ». */
  readonly loadingText?: string;
  /** The input itself, to put the focus there. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * One choice out of a long list, found by typing; accents and capitals may be left out.
 *
 * @example <ComboBox label="Métier" defaultItems={trades}>{(trade) => <Option>{trade.name}</Option>}</ComboBox>
 */
export const ComboBox = <Item extends object>({
  children,
  className,
  placeholder,
  emptyText,
  isLoading,
  loadingText,
  inputRef,
  ...given
}: ComboBoxProps<Item>) => {
  const { anatomy, rest } = splitField(given);
  const { nothing, loading } = useTexts(texts);
  const waiting = isLoading ? (loadingText ?? loading) : undefined;
  return (
    <AriaComboBox allowsEmptyCollection {...rest} className={classes('coodyssee-field', className)}>
      <FieldFrame {...anatomy}>
        <Group className="coodyssee-input coodyssee-input-group coodyssee-control">
          <Input ref={inputRef} placeholder={placeholder} />
          <Button className="coodyssee-input-button">{waiting ? <Pending /> : <ChevronMark />}</Button>
        </Group>
      </FieldFrame>
      {/* named so, it is heard while the open list hides the rest of the page */}
      {isLoading !== undefined && (
        <span className="coodyssee-hidden" role="status" data-live-announcer="true">
          {waiting}
        </span>
      )}
      <OptionList emptyText={waiting ?? emptyText ?? nothing}>{children}</OptionList>
    </AriaComboBox>
  );
};
