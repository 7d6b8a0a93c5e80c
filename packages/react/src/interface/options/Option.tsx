'use client';
import type { ReactNode, RefAttributes } from 'react';
import {
  Collection,
  Header,
  ListBoxItem,
  type ListBoxItemProps,
  ListBoxSection,
  type ListBoxSectionProps,
} from 'react-aria-components';
import { CheckMark } from '../base/marks.tsx';
import { classes } from '../classes.ts';

export interface OptionProps extends Omit<ListBoxItemProps, 'children'>, RefAttributes<HTMLDivElement> {
  /** The choice in words; where it is not plain text, give `textValue` too. */
  readonly children: ReactNode;
  /** More about it, in a smaller second line. */
  readonly description?: ReactNode;
  /** Before the words: an icon, a swatch. */
  readonly start?: ReactNode;
}

/**
 * One choice of a `Select` or a `ComboBox`.
 *
 * @example <Option id="batiment" description="Gros œuvre, second œuvre">Bâtiment</Option>
 */
export const Option = ({ children, description, start, className, ...props }: OptionProps) => (
  <ListBoxItem
    {...(typeof children === 'string' && { textValue: children })}
    {...props}
    className={classes('coodyssee-option coodyssee-control', className)}
  >
    {start}
    <span className="coodyssee-option-words">
      {children}
      {description && <span className="coodyssee-field-description">{description}</span>}
    </span>
    <CheckMark />
  </ListBoxItem>
);

export interface OptionSectionProps<Item extends object>
  extends Omit<ListBoxSectionProps<Item>, 'className'>,
    RefAttributes<HTMLElement> {
  /** What its choices have in common. */
  readonly title: string;
}

/**
 * Choices of one kind under their title.
 *
 * @example <OptionSection title="Pôles"><Option id="batiment">Bâtiment</Option></OptionSection>
 */
export const OptionSection = <Item extends object>({
  title,
  items,
  children,
  ...props
}: OptionSectionProps<Item>) => (
  <ListBoxSection {...props} className="coodyssee-option-section">
    <Header className="coodyssee-option-title">{title}</Header>
    <Collection items={items}>{children}</Collection>
  </ListBoxSection>
);
