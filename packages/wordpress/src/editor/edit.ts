import type { BlockDefinition } from '../blocks/definition.ts';
import { useComposedBadge } from './badge.ts';
import { control, type Editing } from './fields.ts';
import { type Element, translate, wp } from './wordpress.ts';

/** The server draws, as it will for visitors; by POST, since a drawing is longer than an address may be. */
function preview(name: string, { attributes }: Editing): Element {
  const { createElement: h } = wp.element;
  return h(
    wp.components.Disabled,
    null,
    h(wp.serverSideRender, { block: `coodyssee/${name}`, attributes, httpMethod: 'POST' }),
  );
}

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

/** How a block is edited: its fields beside, what the server draws in its place. */
export const editOf = (block: BlockDefinition) =>
  function Edit(editing: Editing): Element {
    const { createElement: h, Fragment } = wp.element;
    // one kind of block composes; which one never changes between two drawings of the same block
    const told = block.name === 'badge' ? useComposedBadge(editing) : '';
    const props = wp.blockEditor.useBlockProps();
    return h(Fragment, null, inspector(block, editing, told), h('div', props, preview(block.name, editing)));
  };
