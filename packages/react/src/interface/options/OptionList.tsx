'use client';
import { ListBox, type ListBoxProps, Popover } from 'react-aria-components';
import { useThemeAttribute } from '../base/theme.ts';

interface OptionListProps<Item extends object> extends Pick<ListBoxProps<Item>, 'items' | 'children'> {
  /** Said where nothing is left to choose. */
  readonly emptyText?: string;
}

/** What opens under a field to choose from: as wide as the field, or more. */
export const OptionList = <Item extends object>({ emptyText, ...list }: OptionListProps<Item>) => (
  <Popover className="coodyssee-popover coodyssee-options" {...useThemeAttribute()}>
    <ListBox
      {...list}
      className="coodyssee-options-list"
      renderEmptyState={() => <div className="coodyssee-options-empty">{emptyText}</div>}
    />
  </Popover>
);
