/** The team's own worker: reads tables and draws badges, so that neither ever holds the page. */
import { openSheet, readGrid } from '@coodyssee/kit/table';
import { expose } from 'comlink';
import { identity } from '../../engine/identity.ts';
import { tellFaces } from '../../workers/faces.ts';
import { answerOf } from '../../workshop/answer.ts';
import { type BadgeOf, drawMember, memberOf } from '../badges/draw-badge.ts';
import { type OpenedTable, withRemarks } from '../table/opened-table.ts';

/** A table, or how many rows it has where they are too many to show. */
export type Opened = { readonly table: OpenedTable } | { readonly tooMany: number };

async function open(bytes: Uint8Array, most: number): Promise<Opened> {
  const grid = await readGrid(bytes);
  return grid.rows.length > most ? { tooMany: grid.rows.length } : { table: withRemarks(openSheet(grid)) };
}

const draw = async (of: BadgeOf, faces: string) => {
  tellFaces(faces);
  await identity.load(memberOf(of));
  return drawMember(of);
};

const door = {
  open: (...given: Parameters<typeof open>) => answerOf(() => open(...given)),
  draw: (...given: Parameters<typeof draw>) => answerOf(() => draw(...given)),
};

/** What the page sees of the worker. */
export type Door = typeof door;

expose(door);
