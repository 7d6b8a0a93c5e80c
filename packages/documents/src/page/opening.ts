import type { Area, Block, Column } from './page.ts';
import { text } from './page.ts';

interface Opening {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly level?: 1 | 2;
  readonly span?: Column;
}

/** How a page begins: its title, wide, and a few words that say why it is there. */
export const opening = ({ id, title, lead, level = 2, span = 9 }: Opening): Area => ({
  column: 1,
  span,
  top: 30,
  blocks: [text('title', title, { level, id }), ...(lead ? [text('lead', lead)] : [])],
});

/** A small title over a few words. */
export const point = (title: string, words: string, level: 2 | 3 = 3): readonly Block[] => [
  text('head', title, { level }),
  text('body', words),
];
