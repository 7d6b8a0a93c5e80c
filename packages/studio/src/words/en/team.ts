// Long: every sentence of the team's view, in one place as the other rooms have theirs
import type { team as french } from '../fr/team.ts';
import type { Translated } from '../words.ts';

const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
const members = (count: number): string => `${count} ${count === 1 ? 'member' : 'members'}`;

export const team: Translated<typeof french> = {
  title: 'The whole cooperative',
  lead: 'Drop the table of members: every row shows its badge and what is wrong. Correct it in place, then take all the kits. Nothing leaves this device.',
  drop: {
    label: 'The table of members',
    here: 'Drop the table here',
    or: 'or',
    choose: 'Choose a file',
    kinds:
      'CSV (Excel, LibreOffice) or XLSX; the first row names the columns: Activité, Métier, Commune, Statut, Couleur, Courriel, Téléphone, Site, or the same in English.',
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
    fix: 'Save the table again, as CSV or XLSX, then drop it.',
  },
  unreadable: {
    what: 'This file could not be read.',
    why: 'It was moved meanwhile, or it is a folder.',
    fix: 'Drop the file itself, as CSV or XLSX.',
  },
  file: {
    read: (count, bad) => `${rows(count)} read, ${bad === 0 ? 'nothing' : bad} to correct.`,
    xlsx: 'XLSX workbook, first sheet',
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
  kits: {
    title: 'Take the kits',
    lead: (ready, bad) =>
      bad === 0
        ? `${members(ready)} ready.`
        : `${members(ready)} ready; ${bad === 1 ? 'the row to correct is' : `the ${bad} rows to correct are`} left aside and told in the report.`,
    what: 'What to make',
    whole: 'Whole kits',
    wholeHelp: 'One ZIP archive a member, with all of their files; about 6 MB each.',
    badges: 'The badges only',
    badgesHelp: 'As SVG and PNG, in the three forms; quick and light.',
    toFolder: 'Your browser writes each archive, as soon as it is made, into the folder you choose.',
    toArchives: (size) =>
      `Your browser receives archives of ${size} members at most, one after the other; if it asks, allow it to save several files.`,
    archive: (part) => `kits-${String(part).padStart(2, '0')}.zip`,
    badgeArchive: (part) => `badges-${String(part).padStart(2, '0')}.zip`,
    start: (count) => `Make ${count} ${count === 1 ? 'kit' : 'kits'}`,
    startBadges: (count) => `Make the badges of ${members(count)}`,
    nothing: 'No row is ready: correct one first.',
    making: 'Making the kits',
    row: (at, all, name) => `${at} of ${all}: ${name}`,
    left: (minutes) =>
      minutes < 1
        ? 'less than a minute'
        : minutes < 60
          ? `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
          : `about ${Math.round(minutes / 30) / 2} h`,
    paused: 'Paused',
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Stop',
    done: (count) => `${count} ${count === 1 ? 'kit' : 'kits'} made.`,
    stopped: (count, all) => `Stopped: ${count} of ${all} are made and kept.`,
    failed: (count) => `${members(count)} could not have theirs.`,
    trouble: {
      title: 'The work was interrupted.',
      why: 'The folder can no longer be written, there is no room left, or a part of the page did not load. What is made is kept.',
    },
    fault: {
      what: 'The files of this member could not be made.',
      why: 'A part of the page stopped during the work.',
      fix: 'Make them again, for this member alone.',
    },
    report: 'Download the report',
    reportName: 'kits-report.csv',
    reportWhy: 'What could not be made, row by row, and what to correct.',
    columns: ['Row', 'Activity', 'Where', 'What is wrong', 'Why', 'What to do'],
    leftOut: (support) => `Support: ${support}`,
  },
};
