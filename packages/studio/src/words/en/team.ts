// Long: every sentence of the team's view, in one place as the other rooms have theirs
import type { team as french } from '../fr/team.ts';
import type { Translated } from '../words.ts';
import { kits } from './team-kits.ts';

const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

export const team: Translated<typeof french> = {
  title: 'The whole cooperative',
  lead: 'Drop the table of members: every row shows its badge and what is wrong. Correct it in place, then take all the kits. Nothing leaves this device.',
  drop: {
    label: 'The table of members',
    here: 'Drop the table here',
    or: 'or',
    choose: 'Choose a file',
    kinds:
      'CSV (Excel, LibreOffice), XLSX or ODS; the first row names the columns: Name, Trade, Town, Status, Colour, E-mail, Phone, Website, or the same in French.',
    logos:
      'With a “Logo” column (the name of each one’s file), drop their folder too: SVG best, else PNG or JPEG.',
    template: 'Download a template',
    templateName: 'members-template.csv',
    reading: (name) => `Reading “${name}”…`,
    refused: (name) => `“${name}” was not read.`,
  },
  template: [
    ['Name', 'Trade', 'Town', 'Status', 'Colour', 'Person', 'Email', 'Phone', 'Website'],
    ['Atelier Ubac', 'Ébéniste', 'Embrun', '', 'vert sapin', 'Camille Roux', '', '', ''],
  ],
  tooHeavy: {
    what: (size) => `This file is too heavy for a table of members: ${size}.`,
    why: (most) => `The limit is ${most}; a thousand members take twenty times less.`,
    fix: 'Copy the members’ rows into a new workbook, then save it.',
  },
  tooLong: {
    what: (count) => `This table has ${rows(count)}.`,
    why: (most) => `The page shows ${most} at most.`,
    fix: 'Split the table into several files.',
  },
  tooSlow: {
    what: 'Reading this file does not come to an end.',
    why: 'Its content is probably not that of a table.',
    fix: 'Save the table again, as CSV, XLSX or ODS, then drop it.',
  },
  unreadable: {
    what: 'This file could not be read.',
    why: 'It was moved meanwhile, or it is a folder.',
    fix: 'Drop the file itself, as CSV, XLSX or ODS.',
  },
  file: {
    read: (count, bad) => `${rows(count)} read, ${bad === 0 ? 'nothing' : bad} to correct.`,
    workbook: (kind: string) => `${kind} workbook, first sheet`,
    csv: (encoding, delimiter) => `CSV, ${encoding.toUpperCase()}, ${delimiter}`,
    delimiters: { ';': 'semicolons', ',': 'commas', '|': 'bars', tabulation: 'tabs' },
    megabytes: (count) => `${count} MB`,
    unsaved: 'Corrections not saved yet',
    save: 'Save the table',
    saveWhy:
      'As a CSV that a spreadsheet opens as it is, corrections included. A cell that begins like a formula (=, +, -, @) is kept as text by an apostrophe.',
    savedName: (name) => `${name}-corrected.csv`,
    other: 'Another table',
    undo: 'Undo',
    redo: 'Redo',
    undone: (what) => `Undone: ${what}.`,
    redone: (what) => `Redone: ${what}.`,
    notices: 'To know about this table',
  },
  logos: {
    there: (there, all) =>
      there === all
        ? `Logos: all there (${all}).`
        : `Logos: ${there} of ${all}. The rows without theirs are waiting.`,
    files: 'Give logos',
    folder: 'Give a folder',
    given: (count) => (count < 2 ? `${count} picture given.` : `${count} pictures given.`),
  },
  leave: {
    title: 'Open another table?',
    body: 'The corrections of this one are not saved; they would be lost.',
    go: 'Open without saving',
    stay: 'Stay',
  },
  filter: {
    label: 'Show',
    all: 'All',
    bad: 'To correct',
    warned: 'Warnings',
    ready: 'Ready',
    search: 'Search',
    searchIn: 'Search a name, a trade…',
    shown: (count, all) => (count === all ? rows(count) : `${rows(count)} of ${all}`),
    none: 'No row matches.',
    clear: 'Show all',
    checking: (done, all) => `Badges checked: ${done} of ${all}`,
  },
  grid: {
    label: 'The members',
    help: 'Arrows to move, Enter or F2 to correct, Escape to give up, Space for the detail.',
    line: 'Row',
    badge: 'Badge',
    state: 'State',
    edit: (column, line) => `${column}, row ${line}`,
    empty: 'empty',
    invisible: 'invisible signs',
    waiting: 'Being drawn…',
    noBadge: 'No badge',
    moved: (from, to) => `${from} becomes ${to}`,
    movedMark: 'Colour adapted',
    problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
    notices: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    ready: 'Ready',
    copy: (line) => `Same as row ${line}`,
  },
  edited: {
    cell: (column, line) => `“${column}”, row ${line}`,
    row: (line) => `row ${line} removed`,
    trimmed: (line) => `number of cells, row ${line}`,
    fixed: (line) => `Row ${line}: nothing left to correct.`,
    still: (line, what) => `Row ${line}: ${what}`,
    removed: (line) => `Row ${line} removed.`,
  },
  detail: {
    label: (line) => `Row ${line}`,
    close: 'Close',
    none: 'Choose a row to see it in full.',
    next: 'Next to correct',
    problems: 'To correct',
    suggestions: 'For you to choose',
    notices: 'What was adapted',
    cells: 'All the cells',
    untitled: (at) => `Column ${at}`,
    unread: 'not read',
    extra: 'Cells too many',
    trim: 'Remove them',
    fill: 'Fill up with empty cells',
    apply: 'Apply',
    keep: 'Keep',
    remove: 'Remove this row',
    name: (step) => `Name ${step}`,
    sameRow: (line) => `This row says the same as row ${line}: one kit is made for both.`,
  },
  kits,
};
