/** The editor's script: every block of the plugin, and a member's panel. */
import { blocks } from '../blocks/index.ts';
import { editOf } from './edit.ts';
import { registerMemberPanel } from './member-panel.ts';
import { wp } from './wordpress.ts';

for (const block of blocks)
  wp.blocks.registerBlockType(`coodyssee/${block.name}`, { edit: editOf(block), save: () => null });

registerMemberPanel();
