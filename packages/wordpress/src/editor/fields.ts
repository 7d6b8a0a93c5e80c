import type { Field } from '../blocks/definition.ts';
import { type Element, translate, wp } from './wordpress.ts';

/** A block's attributes, and what changes them. */
export interface Editing {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly setAttributes: (changed: Readonly<Record<string, unknown>>) => void;
}

/** WordPress saves what contributors write with its own signs as entities: they are read as the signs. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? wp.htmlEntities.decodeEntities(value) : '';

const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** The control of one field. */
export function control(field: Field, { attributes, setAttributes }: Editing): Element {
  const { createElement: h } = wp.element;
  const { TextControl, TextareaControl, SelectControl, ToggleControl, RangeControl } = wp.components;
  const value = attributes[field.attribute];
  const shared = {
    ...modern,
    key: field.attribute,
    label: translate(field.label),
    help: field.help && translate(field.help),
    onChange: (next: unknown) => setAttributes({ [field.attribute]: next }),
  };
  switch (field.kind) {
    case 'text':
      return h(TextControl, { ...shared, value: textOf(value) });
    case 'area':
      return h(TextareaControl, { ...shared, value: textOf(value), rows: 5 });
    case 'day':
      return h(TextControl, { ...shared, type: 'date', value: textOf(value) });
    case 'check':
      return h(ToggleControl, { ...shared, checked: value === true });
    case 'number':
      return h(RangeControl, { ...shared, value, min: field.least, max: field.most });
    case 'choice':
      return h(SelectControl, {
        ...shared,
        value,
        options: field.choices.map((choice) => ({ value: choice.value, label: translate(choice.label) })),
      });
    case 'picture':
      return pictureControl(shared.label, Number(value) || 0, shared.onChange);
  }
}

/** A picture of the media library, by its number; who may not upload sees nothing to press. */
export function pictureControl(label: string, id: number, onChange: (id: number) => void): Element {
  const { createElement: h } = wp.element;
  const { Button } = wp.components;
  const { MediaUpload, MediaUploadCheck } = wp.blockEditor;
  const choose = h(MediaUpload, {
    allowedTypes: ['image'],
    value: id || undefined,
    onSelect: (picture: { readonly id: number }) => onChange(picture.id),
    render: ({ open }: { readonly open: () => void }) =>
      h(
        Button,
        { variant: 'secondary', onClick: open, __next40pxDefaultSize: true },
        `${label}${id ? ' ✓' : ''}`,
      ),
  });
  const remove =
    id > 0 &&
    h(
      Button,
      { variant: 'tertiary', onClick: () => onChange(0), __next40pxDefaultSize: true },
      translate('Take away'),
    );
  return h(MediaUploadCheck, { key: label }, choose, remove);
}
