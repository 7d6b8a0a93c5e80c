'use client';
import { X } from 'lucide-react';
import type { ReactNode, RefAttributes } from 'react';
import {
  TagGroup as AriaTagGroup,
  type TagGroupProps as AriaTagGroupProps,
  Button,
  Label,
  Tag,
  TagList,
} from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { useTexts } from '../base/language.ts';
import { classes } from '../classes.ts';

/** A tag to choose or to take off: its key, and its words, which are also what is typed to reach it. */
export interface TagItem {
  readonly id: string;
  readonly label: string;
}

export interface TagGroupProps extends Omit<AriaTagGroupProps, 'children'>, RefAttributes<HTMLDivElement> {
  readonly label: string;
  readonly items: readonly TagItem[];
  /** Shown where no tag is left. Default « Aucun filtre », « No filter ». */
  readonly empty?: ReactNode;
  /** What the cross says, with the tag’s words. Default « Retirer », « Remove ». */
  readonly removeLabel?: string;
}

const texts = {
  fr: { none: 'Aucun filtre', remove: 'Retirer' },
  en: { none: 'No filter', remove: 'Remove' },
};

/**
 * Tags that are chosen (`selectionMode`) or taken off (`onRemove`); the arrows go from one to the next.
 *
 * @example <TagGroup label="Filtres" items={filters} onRemove={(ids) => drop(ids)} />
 */
export const TagGroup = ({ label, items, empty, removeLabel, className, ...props }: TagGroupProps) => {
  const { none, remove } = useTexts(texts);
  return (
    <AriaTagGroup {...props} className={classes('coodyssee-tag-group', className)}>
      <Label>{label}</Label>
      <TagList renderEmptyState={() => empty ?? none}>
        {items.map((item) => (
          <Tag key={item.id} id={item.id} textValue={item.label} className="coodyssee-tag coodyssee-focus">
            {item.label}
            {props.onRemove && (
              <Button slot="remove" aria-label={removeLabel ?? remove}>
                <Icon size="sm">
                  <X />
                </Icon>
              </Button>
            )}
          </Tag>
        ))}
      </TagList>
    </AriaTagGroup>
  );
};
