import type { BlockDefinition } from '../blocks/definition.ts';
import { useComposedBadge } from './badge.ts';
import { control, type Editing } from './fields.ts';
import { Preview } from './preview.ts';
import { type Element, translate, wp } from './wordpress.ts';

/** The block's own attributes: the server refuses what it does not know of. */
const ownAttributes = ({ fields, attributes = {} }: BlockDefinition, given: Editing['attributes']) =>
  Object.fromEntries(
    [...fields.map(({ attribute }) => attribute), ...Object.keys(attributes)]
      .filter((name) => given[name] !== undefined)
      .map((name) => [name, given[name]]),
  );

function inspector({ fields, title }: BlockDefinition, editing: Editing, told: string): Element {
  const { createElement: h } = wp.element;
  if (fields.length === 0) return null;
  const notice =
    told && h(wp.components.Notice, { status: 'warning', isDismissible: false, key: 'told' }, told);
  const controls = fields.map((field) => control(field, editing));
  return h(
    wp.blockEditor.InspectorControls,
    null,
    h(wp.components.PanelBody, { title: translate(title) }, notice, ...controls),
  );
}

function edited(block: BlockDefinition, editing: Editing, told = ''): Element {
  const { createElement: h, Fragment } = wp.element;
  const attributes = ownAttributes(block, editing.attributes);
  const preview = h(wp.components.Disabled, null, h(Preview, { name: block.name, attributes }));
  return h(
    Fragment,
    null,
    inspector(block, editing, told),
    h('div', wp.blockEditor.useBlockProps(), preview),
  );
}

/** How a block is edited: its fields beside, what the server draws in its place. */
export const editOf = (block: BlockDefinition) =>
  block.name === 'badge'
    ? function EditBadge(editing: Editing): Element {
        return edited(block, editing, useComposedBadge(editing));
      }
    : function Edit(editing: Editing): Element {
        return edited(block, editing);
      };
