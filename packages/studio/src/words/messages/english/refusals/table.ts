import { count, figure, list, quoted, type RefusalEntry, text } from '../details.ts';
import { excess, kinds } from './table-files.ts';
import { logoRefusals } from './table-logos.ts';

const headings =
  'The first row names the columns; for example: Business name, Trade, Town, Colour, E-mail, Phone, Website.';
const saveAs = 'In the spreadsheet, choose “Save as”, then XLSX or CSV.';
const correctRow = 'Correct the row in the spreadsheet, then save the table again.';

const openAndSave = 'Open it in the spreadsheet, choose “Save as”, then XLSX or CSV.';

const cells = (details: Readonly<Record<string, unknown>>): string =>
  `The row has ${count(details.count, 'cell')} instead of ${figure(details.wanted)}.`;

/** Why a table, or a row of it, cannot be read. */
export const tableRefusals = {
  ...logoRefusals,
  'empty-table': () => ({
    what: 'The table is empty.',
    why: 'The file holds nothing.',
    fix: headings,
  }),
  'too-large': (details) => ({
    what: 'This file holds too much for a table of members.',
    why: excess[text(details, 'unit')]?.(Number(details.limit)) ?? '',
    fix: 'Copy the members’ rows into a new workbook, then save it.',
  }),
  'no-rows': {
    members: () => ({
      what: 'The table has no member.',
      why: 'There is nothing under the row of headings.',
      fix: 'Add a row for each member, then give the table again.',
    }),
    people: () => ({
      what: 'The list names nobody.',
      why: 'There is no name under the row of headings.',
      fix: 'Add a row for each person, then give the list again.',
    }),
  },
  'no-header': (details) => ({
    what: 'The table has no row of headings.',
    why: `None of these words is the heading of a column: ${quoted(text(details, 'seen'))}.`,
    fix: headings,
  }),
  'no-name-column': {
    members: (details) => ({
      what: 'The column of the business names is missing.',
      why: `The columns that were read: ${quoted(text(details, 'seen'))}.`,
      fix: 'Call this column “Name”.',
    }),
    people: (details) => ({
      what: 'The column of the names is missing.',
      why: `None of these words is its heading: ${quoted(text(details, 'seen'))}.`,
      fix: 'Call the columns “First name” and “Last name”, or write one name a row and nothing else.',
    }),
  },
  'not-a-table': {
    'not-text': () => ({
      what: 'This file is not a table.',
      why: 'What it holds is neither text (CSV) nor an XLSX or ODS workbook.',
      fix: saveAs,
    }),
    'not-a-workbook': () => ({
      what: 'This file is not an XLSX or ODS workbook that can be read.',
      why: 'It is another kind of archive, or it is damaged.',
      fix: openAndSave,
    }),
    'other-kind': (details) => ({
      what: `This file is not a table: it is ${kinds[text(details, 'kind')] ?? 'another kind of file'}.`,
      why: 'A table is a CSV file, or an XLSX or ODS workbook.',
      fix: 'Open the table in the spreadsheet, choose “Save as”, then XLSX or CSV.',
    }),
    html: () => ({
      what: 'This file is an HTML page, even if its name says XLS.',
      why: 'Some programs export “to Excel” like this; it is neither a workbook nor a CSV.',
      fix: openAndSave,
    }),
    'xml-2003': () => ({
      what: 'This file is an “XML Spreadsheet 2003”, even if its name says XLS.',
      why: 'This old format of Excel is XML text; it is neither an XLSX workbook nor a CSV.',
      fix: openAndSave,
    }),
    encrypted: () => ({
      what: 'This workbook is protected by a password.',
      why: 'What it holds is encrypted.',
      fix: 'Open it with the password, choose “Save as”, take the password away, then start again.',
    }),
  },
  'old-workbook': () => ({
    what: 'This workbook is in the old format of Excel (XLS).',
    why: 'Recent programs stopped reading this format long ago.',
    fix: 'Open it, choose “Save as”, then XLSX or CSV.',
  }),
  'too-few-cells': (details) => ({
    what: cells(details),
    why: 'A separator is missing, or a quotation mark is not closed.',
    fix: correctRow,
  }),
  'too-many-cells': (details) => ({
    what: cells(details),
    why: 'One separator too many, or a text that holds one without quotation marks, shifts the columns.',
    fix: correctRow,
  }),
  'cell-too-long': (details) => ({
    what: `This cell holds ${count(details.length, 'character')}.`,
    why: `No text of a member has as many; the limit is ${figure(details.limit)}.`,
    fix: 'Shorten this text, or delete the row.',
  }),
  'unreadable-signs': () => ({
    what: 'Some letters of this cell cannot be read.',
    why: 'The file was saved twice in different encodings, or it is damaged.',
    fix: 'Type the cell again, then save the table as XLSX or as CSV UTF-8.',
  }),
  'double-encoded': (details) => ({
    what: `The accents of this cell are damaged: it probably reads ${quoted(details.repaired)}.`,
    why: 'The file was in UTF-8; it was opened in another encoding, then saved.',
    fix: `Write ${quoted(details.repaired)}, or take the original file and open it as UTF-8.`,
  }),
  'error-cell': (details) => ({
    what: `This cell holds an error of the spreadsheet: ${quoted(details.error)}.`,
    why: 'Its formula has no result; this text would be printed as it is.',
    fix: 'Correct the formula, or type the text in its place; an empty cell will do too.',
  }),
  'total-row': (details) => ({
    what: `This row (${quoted(details.name)}) sums up the table: it is not a member.`,
    why: 'A kit would be drawn under this name.',
    fix: 'Delete it; if a business really has this name, write its trade too.',
  }),
  'no-name': () => ({
    what: 'The name of the business is missing.',
    why: 'All the files of a member bear this name.',
    fix: 'Write it, or delete the row.',
  }),
  'same-name': (details) => ({
    what: `${quoted(details.name)} is the name of several businesses.`,
    why: `Their files would bear the same name; rows: ${list(details, 'lines').join(', ')}.`,
    fix: 'Tell the names apart (a town, a trade), or delete the row that is one too many.',
  }),
  'unknown-status': (details) => ({
    what: `The status ${quoted(details.word)} is not known.`,
    why: `The statuses: ${list(details, 'known').join(', ')}.`,
    fix: 'Choose a word of this list, or leave the cell empty.',
  }),
  'shared-file-name': (details) => ({
    what: `${quoted(details.name)} would have the same file names as another business: ${details.slug}.`,
    why: 'The two names are written in the same way without accents and signs.',
    fix: 'Tell the two names apart in the table.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
