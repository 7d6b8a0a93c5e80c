import type { Notice } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { letterOf } from './book/cell-place.ts';
import type { Column } from './columns.ts';
import { shown } from './problem.ts';
import type { Row } from './row.ts';

/** A column that is not read is told, with the heading that was perhaps meant; one without a heading where it is used. */
export const unreadColumns = (columns: readonly Column[], rows: readonly Row[]): readonly Notice[] =>
  columns.flatMap(({ field, header, nearest }, at) => {
    if (field) return [];
    if (header !== '') return [unread(header, nearest)];
    return rows.some(({ cells }) => (cells[at]?.trim() ?? '') !== '') ? [untitled(letterOf(at))] : [];
  });

const unread = (header: string, nearest?: string): Notice => ({
  code: 'unread-column',
  message: nearest
    ? fr`La colonne « ${shown(header)} » n’est pas lue : vouliez-vous dire « ${nearest} » ?`
    : fr`La colonne « ${shown(header)} » n’est pas lue.`,
  details: { header: shown(header), ...(nearest !== undefined && { nearest }) },
});

const untitled = (letter: string): Notice => ({
  code: 'untitled-column',
  message: fr`La colonne ${letter} n’a pas de titre : elle n’est pas lue.`,
  details: { letter },
});
