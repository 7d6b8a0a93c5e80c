import type { StyleName } from './styles.ts';

/** A stretch of text in a paragraph. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** What to write here: a field that is replaced by a click and some typing. */
  readonly isField?: boolean;
  /** The page's own number, or how many there are, instead of the text. */
  readonly count?: 'page' | 'pages';
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly runs: readonly Run[];
}

/** A picture set as a letter: an outline drawing, and pixels for a program that cannot draw it. */
export interface Picture {
  readonly kind: 'picture';
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly alternative: string;
}

/** Room over and under the words of a cell, in mm, by the table's look. */
export const cellRoom = { lines: 1.6, totals: 0.8, layout: 0, sign: 3 } as const;
/** Room between two columns of figures, mm. */
export const gutter = 2;

/** A cell of a table, `C2`: of the same table, or of another one by its name. */
export interface CellReference {
  readonly table?: string;
  readonly cell: string;
}

/** A sum of products of cells, divided at the end: all that a page of business paper computes. */
export interface Formula {
  readonly sum: readonly (readonly CellReference[])[];
  readonly dividedBy?: number;
}

/**
 * An amount in euros, written by a person, or computed by the document from what is written elsewhere in it; nothing is
 * shown of a zero.
 */
export interface Amount {
  readonly kind: 'amount';
  readonly style: StyleName;
  readonly formula?: Formula;
}

export type Cell = readonly (Paragraph | Picture | Amount)[];

/** `lines` is a table of figures with headings; `layout` only puts things side by side; `sign` has a frame for a signature. */
export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly look: 'lines' | 'layout' | 'totals' | 'sign';
  /** Widths in mm. */
  readonly columns: readonly number[];
  /** Least height of a row, in mm; default: that of its words. */
  readonly rowHeight?: number;
  /** Repeated on each page. */
  readonly head?: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The member's ground at the foot of every page: a picture over the page's whole width, behind the words. */
export interface Ground {
  readonly kind: 'ground';
  readonly picture: Picture;
  /** From the top of the page, in mm. */
  readonly top: number;
}

export type Block = Paragraph | Table | Ground;

/** A page of business paper: A4, with what stands on every page. */
export interface OfficeDocument {
  readonly title: string;
  /** Colour of the rules, `#rrggbb`. */
  readonly accent: string;
  readonly header: readonly Block[];
  /** The header from the second page on. */
  readonly nextHeader: readonly Block[];
  readonly body: readonly Block[];
  readonly footer: readonly Block[];
}

/** A4 and its margins, in mm; the text is 165 mm wide. */
export const sheet = { width: 210, height: 297, top: 12, right: 20, bottom: 18, left: 25 } as const;
/** Height of the member's ground, mm. */
export const groundHeight = 14;
export const textWidth = sheet.width - sheet.left - sheet.right;

export const paragraph = (style: StyleName, ...runs: readonly (string | Run)[]): Paragraph => ({
  kind: 'paragraph',
  style,
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});

/** A place to write in, with the words that say what. */
export const field = (text: string): Run => ({ text, isField: true });

/** The pictures of a document, each once. */
export function picturesOf({ header, nextHeader, body, footer }: OfficeDocument): readonly Picture[] {
  const blocks = [header, nextHeader, body, footer].flat();
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const grounds = blocks.flatMap((block) => (block.kind === 'ground' ? [block.picture] : []));
  return [...new Set([...cells.flat(2).filter((part) => part.kind === 'picture'), ...grounds])];
}
