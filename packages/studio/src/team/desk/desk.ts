import { useSyncExternalStore } from 'react';
import type { OpenedTable } from '../table/opened-table.ts';
import { askOnLeaving } from './leaving.ts';

/** A table at one moment, and what was done to come to it. */
interface Step {
  readonly table: OpenedTable;
  /** In words, for « Annulé : … ». Empty for the table as it was opened. */
  readonly did: string;
}

/** A table on the desk, with every step that can be undone. */
export interface Desk {
  readonly fileName: string;
  readonly steps: readonly Step[];
  /** The step that is shown. */
  readonly at: number;
  /** The table as it was last written to a file. */
  readonly saved: OpenedTable;
}

/**
 * The desk outlives its view: a person who looks at one badge meanwhile finds their corrections again. It is kept in
 * memory only, since it holds other people's names.
 */
let desk: Desk | undefined;
const listeners = new Set<() => void>();

function put(next: Desk | undefined): void {
  desk = next;
  askOnLeaving('corrections', next !== undefined && isUnsaved(next));
  for (const listen of listeners) listen();
}

const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

export const useDesk = (): Desk | undefined =>
  useSyncExternalStore(
    subscribe,
    () => desk,
    () => undefined,
  );

export const tableOn = ({ steps, at }: Desk): OpenedTable => (steps[at] as Step).table;

export const isUnsaved = (one: Desk): boolean => tableOn(one) !== one.saved;

export const openDesk = (fileName: string, table: OpenedTable): void =>
  put({ fileName, steps: [{ table, did: '' }], at: 0, saved: table });

export const clearDesk = (): void => put(undefined);

/** Another table takes the place of the one shown; what was undone is forgotten. */
export function change(did: string, make: (table: OpenedTable) => OpenedTable): void {
  if (!desk) return;
  const table = make(tableOn(desk));
  put({ ...desk, steps: [...desk.steps.slice(0, desk.at + 1), { table, did }], at: desk.at + 1 });
}

/** @returns what was undone, in words */
export function undo(): string | undefined {
  if (!desk || desk.at === 0) return undefined;
  const { did } = desk.steps[desk.at] as Step;
  put({ ...desk, at: desk.at - 1 });
  return did;
}

/** @returns what was done again, in words */
export function redo(): string | undefined {
  const step = desk?.steps[desk.at + 1];
  if (!desk || !step) return undefined;
  put({ ...desk, at: desk.at + 1 });
  return step.did;
}

export const markSaved = (): void => put(desk && { ...desk, saved: tableOn(desk) });
