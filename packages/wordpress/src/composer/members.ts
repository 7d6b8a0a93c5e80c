import { type Problem, readTable, TableError, type TableRow } from '@coodyssee/kit/table';
import type { Notice, Refusal } from '@coodyssee/logo';
import { type Compose, pageColours } from './badges.ts';
import type { RoleDrawing } from './role-drawing.ts';

/** A row as it is sent to WordPress. */
export interface ImportRow {
  readonly line: number;
  readonly name: string;
  readonly trade: string;
  readonly town: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
  readonly colour: string;
  readonly status: string;
  readonly day: string;
  readonly night: string;
  /** Nothing for a name that has no badge: the page shows it in text. */
  readonly drawing?: RoleDrawing;
}

/** A table that was read and drawn, or why it is none. */
export interface ReadMembers {
  readonly rows: readonly ImportRow[];
  /** Rows that make no member. */
  readonly problems: readonly Problem[];
  /** Rows whose badge was refused; the member is imported without it. */
  readonly undrawn: readonly { readonly line: number; readonly name: string; readonly refusal: Refusal }[];
  readonly notices: readonly Notice[];
}

interface DrawnRow {
  readonly row: ImportRow;
  readonly undrawn?: ReadMembers['undrawn'][number];
}

async function drawRow({ line, record }: TableRow, compose: Compose): Promise<DrawnRow> {
  const { name, trade = '', town = '', website = '', email = '', phone = '' } = record;
  const { colour = '', status = '' } = record;
  const composed = await compose({ name, trade, status, colour });
  const colours = (colour && pageColours(colour)) || { day: '', night: '' };
  const row = { line, name, trade, town, website, email, phone, colour, status, ...colours };
  return 'drawing' in composed
    ? { row: { ...row, drawing: composed.drawing } }
    : { row, undrawn: { line, name, refusal: composed.refusal } };
}

/** Reads a table and draws every badge; in Node and in a browser. */
export async function readMembers(
  bytes: Uint8Array,
  compose: Compose,
): Promise<ReadMembers | { readonly refusal: Refusal }> {
  try {
    const { rows, problems, notices } = await readTable(bytes);
    const drawn = await Promise.all(rows.map((row) => drawRow(row, compose)));
    return {
      rows: drawn.map(({ row }) => row),
      undrawn: drawn.flatMap(({ undrawn }) => undrawn ?? []),
      problems,
      notices,
    };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const { what, why, fix } = error;
    return { refusal: { what, why, fix } };
  }
}
