import type { Details } from '../../speech.ts';
import { either, figure, list, quoted, type RefusalEntry, text } from '../details.ts';

type Advice = readonly [why: string, fix: string];

const onPaper = 'Copy it from an official document of the cooperative.';
const isDay: Advice = ['It is not a day of the calendar.', 'Write for example: "2026-12-31"'];

/** What is wanted of a setting, by the last word of its key. */
const forms: Readonly<Record<string, Advice>> = {
  form: [
    'It must be the abbreviation alone: what the law adds for a Scop is added by itself.',
    'Write for example: "SARL" or "SA"',
  ],
  registry: ['It must be the town of the registry.', 'Write its name alone, without “RCS”.'],
  capital: ['It must be a sum in euros.', 'Write for example: "20 000 €"'],
  siren: ['It must be nine figures, and their check digit does not come out right.', onPaper],
  siret: ['It must be fourteen figures, and their check digit does not come out right.', onPaper],
  vat: ['It must be FR, a key of two figures and the SIREN, and the key does not come out right.', onPaper],
  naf: ['It must be four figures and a letter.', 'Write for example: "8299Z"'],
  trainingNumber: ['A declaration number has eleven figures.', onPaper],
  address: [
    'It lacks a postcode of five figures, followed by the town.',
    'Write for example: "Avenue d’Embrun, 05230 Chorges"',
  ],
  email: ['It is not an e-mail address.', 'Write for example: "contact@coop.example"'],
  phone: ['It is not a telephone number.', 'Write for example: "04 65 71 00 00"'],
  website: ['It is not the address of a website.', 'Write for example: "coop.example"'],
  from: isDay,
  to: isDay,
  networks: ['The name of a network has from 1 to 60 characters.', 'Write for example: "Co’hop"'],
};
const anyText: Advice = [
  'It must be a text of 1 to 300 characters.',
  'Write this text between quotation marks, or remove the line.',
];

const refused = (details: Details, [why, fix]: Advice) => ({
  what: `The setting ${quoted(details.key)} is not right.`,
  why,
  fix,
});

/** `networks[2]` is one of `networks`. */
const lastWord = (details: Details): string =>
  text(details, 'key')
    .replace(/\[\d+\]$/, '')
    .split('.')
    .at(-1) ?? '';

/** What is wrong in the cooperative's settings. */
export const settingRefusals = {
  'bad-settings': {
    form: (details) => refused(details, forms[lastWord(details)] ?? anyText),
    number: (details) =>
      refused(details, [
        `It must be a number from ${figure(details.least)} to ${figure(details.most)}, in ${details.unit}.`,
        `Write for example: ${details.least}`,
      ]),
    switch: (details) =>
      refused(details, [
        'It must be yes or no.',
        'Write true for yes, false for no, without quotation marks.',
      ]),
    word: (details) =>
      refused(details, [
        'This word is not one of the choices.',
        `Write ${either(list(details, 'known').map(quoted))}.`,
      ]),
    list: (details) => refused(details, ['It must be a list.', 'Put its items in square brackets: [ … ]']),
    group: (details) =>
      refused(details, ['It must be a group of settings.', 'Put them in curly brackets: { … }']),
    missing: (details) =>
      refused(details, ['It is missing.', `Add ${quoted(details.missing)} to this group.`]),
    mismatch: (details) =>
      refused(details, [
        `It does not belong to the SIREN, ${details.siren}.`,
        'Copy the numbers from one document, or keep only one of them.',
      ]),
    'project-order': (details) =>
      refused(details, ['The project would end before it begins.', 'Correct one of the two dates.']),
    'project-twin': (details) =>
      refused(details, ['Another project bears this name already.', 'Give them two different names.']),
    'no-network': () => ({
      what: 'No network is named in the settings.',
      why: 'The strip of the networks names them, in their order.',
      fix: 'Add for example: "networks": ["Co’hop", "lescop"]',
    }),
    'not-json': (details) => ({
      what: 'The settings file cannot be read.',
      why: `It is not written in correct JSON: ${details.message}.`,
      fix: 'Check the quotation marks, the commas and the brackets, or start again from the example of the documentation.',
    }),
  },
  'unknown-setting': (details) => ({
    what: `The setting ${quoted(details.key)} does not exist.`,
    why: `What is known in this place: ${list(details, 'known').join(', ')}.`,
    fix: details.nearest ? `Did you mean ${quoted(details.nearest)}?` : 'Remove this line.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
