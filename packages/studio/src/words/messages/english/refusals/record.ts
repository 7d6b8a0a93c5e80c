import { columnOf } from '../catalogue.ts';
import { all, count, day, figure, list, quoted, type RefusalEntry } from '../details.ts';

const facts: Readonly<Record<string, string>> = {
  form: 'the legal form (SARL, SA…)',
  registry: 'the town of the registry (RCS)',
  siren: 'the SIREN number',
  address: 'the address of the head office',
};

const misread = (column: unknown, value: unknown, fix: string) => ({
  what: `In the column ${quoted(columnOf(column))}, ${quoted(value)} is not understood.`,
  why: 'What the documents must say depends on it.',
  fix,
});

/** What a member's record lacks, or says wrongly. */
export const recordRefusals = {
  'bad-record': {
    status: ({ column, value, known }) => misread(column, value, `Write one of these words: ${known}.`),
    website: ({ value }) => ({
      what: `${quoted(value)} is not the address of a site.`,
      why: 'Networks fetch the picture for sharing at that address.',
      fix: 'Write it as in a browser, for example atelier-ubac.fr.',
    }),
    day: ({ column, value }) => misread(column, value, 'Write a day of the calendar: 30/06/2027.'),
    groups: ({ groups, people, most }) => ({
      what: `${count(people, 'person', 'people')} cannot form ${count(groups, 'group')}.`,
      why: `There are from 1 to ${figure(most)} groups, with at least one person in each.`,
      fix: `Choose a number from 1 to ${Math.max(1, Math.min(Number(most), Number(people)))}.`,
    }),
    'project-dates': ({ title, on, from, to }) => ({
      what: `The project ${quoted(title)} is not running on ${day(on)}.`,
      why: `It runs from ${day(from)} to ${day(to)}: outside of these dates, the strip would say what is not so.`,
      fix: 'Remove the strip, or correct the dates of the project in the settings.',
    }),
  },
  'missing-record': {
    'trial-end': () => ({
      what: 'The end date of the CAPE contract is missing.',
      why: 'During the trial, each document must say until when the contract runs.',
      fix: 'Add it to the table, in the column for the end of the CAPE: 30/06/2027.',
    }),
    project: ({ name }) => ({
      what: `${quoted(name)} belongs to no funded project.`,
      why: 'The strip may stand only on what goes with a dated project.',
      fix: 'Give the identifier of the project in its column of the table, and describe this project in the settings.',
    }),
  },
  'missing-legal': (details) => {
    const missing = list(details, 'missing');
    if (missing.includes('insurance'))
      return {
        what: 'The professional insurance is missing.',
        why: 'In the building trades, a quote and an invoice name the insurer, how to reach them and the territory covered.',
        fix: 'Add “insurance” to the settings: insurer, contact, cover.',
      };
    return {
      what: `Something is missing: ${all(missing.map((fact) => facts[fact] ?? fact))}.`,
      why: 'The law wants this document to name the company that commits itself, and these facts cannot be guessed.',
      fix: `Add ${all(missing.map((fact) => `legal.${fact}`))} to the settings of the cooperative, the file coodyssee.json.`,
    };
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;
