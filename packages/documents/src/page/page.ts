import type { Figure } from '../figure/figure.ts';
import type { TextStyleName } from './text-styles.ts';
import type { ToneName } from './tones.ts';

/** Columns of the grid, counted from 1. */
export type Column = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Room over a block, in mm; default: that of its style. */
interface Spaced {
  readonly above?: number;
}

/** Words, `**bold**` allowed; French spaces are set when the page is written. */
export interface Text extends Spaced {
  readonly kind: 'text';
  readonly style: TextStyleName;
  readonly text: string;
  /** What it is in the outline of the document; none is a paragraph. */
  readonly level?: 1 | 2 | 3;
  /** Where links lead. */
  readonly id?: string;
}

export interface List extends Spaced {
  readonly kind: 'list';
  readonly style: TextStyleName;
  readonly items: readonly string[];
  readonly ordered?: boolean;
  /** Room between two items, in mm. */
  readonly between?: number;
}

/** A drawing at its own width in mm, or as wide as its area. */
export interface Shown extends Spaced {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly width?: number;
  readonly caption?: string;
}

/** Cells beside each other, in rows; each cell is a stack of blocks. */
export interface Row extends Spaced {
  readonly kind: 'grid';
  readonly columns: number;
  /** Room between cells, in mm: across, and from row to row. */
  readonly gap: readonly [number, number];
  readonly cells: readonly (readonly Block[])[];
  readonly align?: 'top' | 'bottom' | 'middle';
}

/** Words as they were typed: nothing is mended. */
interface Typed {
  readonly typed: string;
}

/** A table with headings, told as one to somebody who hears it. */
export interface Table extends Spaced {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Typed | Figure)[])[];
  /** Parts of the width. */
  readonly widths: readonly number[];
  readonly style?: TextStyleName;
}

/** A rule across the area. */
export interface Rule extends Spaced {
  readonly kind: 'rule';
}

/** Titles with their pages, each a link. */
export interface Contents extends Spaced {
  readonly kind: 'contents';
  readonly style: TextStyleName;
  readonly lines: readonly { readonly id: string; readonly text: string; readonly page: number }[];
}

export type Block = Text | List | Shown | Row | Table | Rule | Contents;

/** A stack of blocks in columns of the grid, hung from `top` or standing on `foot`, in mm from the page's top. */
export interface Area {
  readonly column: Column;
  readonly span: Column;
  readonly top?: number;
  readonly foot?: number;
  /** Where it stands on another ground than its page. */
  readonly tone?: ToneName;
  readonly blocks: readonly Block[];
}

/** A drawing behind the words, in mm from the page's corner; it may reach over the edge. */
export interface Backdrop {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One page: its ground, what lies behind, and its words in the order they are heard. */
export interface Page {
  /** ASCII; links lead to it. */
  readonly id: string;
  readonly tone: ToneName;
  /** In the running head; a page without one has no head and no number. */
  readonly chapter?: string;
  readonly backdrop?: readonly Backdrop[];
  readonly areas: readonly Area[];
}

/** A document before it is set. */
export interface Document {
  /** ASCII: the name of its files. */
  readonly slug: string;
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly pages: readonly Page[];
}

type Options<T> = Omit<T, 'kind'>;

export const text = (style: TextStyleName, words: string, more: Partial<Options<Text>> = {}): Text => ({
  kind: 'text',
  style,
  text: words,
  ...more,
});
export const list = (items: readonly string[], more: Partial<Options<List>> = {}): List => ({
  kind: 'list',
  style: 'body',
  items,
  ...more,
});
export const show = (figure: Figure, more: Partial<Options<Shown>> = {}): Shown => ({
  kind: 'figure',
  figure,
  ...more,
});
export const grid = (cells: Row['cells'], more: Omit<Options<Row>, 'cells'>): Row => ({
  kind: 'grid',
  cells,
  ...more,
});
export const table = (options: Options<Table>): Table => ({ kind: 'table', ...options });
export const rule = (above = 0): Rule => ({ kind: 'rule', above });
