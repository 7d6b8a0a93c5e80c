import type { ReadMembers } from '../composer/members.ts';
import { translate } from './wordpress.ts';

/** Says one thing in the place of what was said before; always as text. */
export function say(place: HTMLElement, words: string, tone: 'info' | 'success' | 'error' = 'info'): void {
  const notice = document.createElement('div');
  notice.className = `notice notice-${tone} inline`;
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  notice.append(paragraph);
  place.replaceChildren(notice);
}

/** Rows of a report: line of the file, who or which column, what is to be known. */
type Line = readonly [line: string, where: string, words: string];

/** A small table with its title. */
export function table(title: string, lines: readonly Line[]): HTMLElement {
  const made = document.createElement('table');
  made.className = 'widefat striped coodyssee-import-lines';
  made.createCaption().textContent = title;
  const head = made.createTHead().insertRow();
  for (const label of [translate('Row'), translate('Where'), translate('What to know')]) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = label;
    head.append(cell);
  }
  const body = made.createTBody();
  for (const line of lines) {
    const row = body.insertRow();
    for (const words of line) row.insertCell().textContent = words;
  }
  return made;
}

/** What is wrong, then what was left undrawn, then what was changed on the way; each where there is any. */
export function notesOf({ problems, undrawn, notices }: ReadMembers): readonly HTMLElement[] {
  const parts: readonly [title: string, lines: readonly Line[]][] = [
    [
      translate('Rows that make no member'),
      problems.map(
        ({ line, column, value, what, why, fix }): Line => [
          String(line),
          [column, value].filter(Boolean).join(': '),
          [what, why, fix].join(' '),
        ],
      ),
    ],
    [
      translate('Members without a badge'),
      undrawn.map(
        ({ line, name, refusal }): Line => [
          String(line),
          name,
          [refusal.what, refusal.why, refusal.fix].join(' '),
        ],
      ),
    ],
    [translate('Read otherwise than written'), notices.map(({ message }): Line => ['', '', message])],
  ];
  return parts.filter(([, lines]) => lines.length > 0).map(([title, lines]) => table(title, lines));
}
