import { quoted, type RefusalEntry } from '../details.ts';

/** Why the logo that a row names cannot be taken. */
export const logoRefusals = {
  'logo-address': (details) => ({
    what: `The logo ${quoted(details.value)} is an address on the web.`,
    why: 'Nothing is fetched from the network: a file that changes there would change the prints.',
    fix: 'Save the file beside the table, and write its name in the cell.',
  }),
  'logo-missing': (details) => ({
    what: `The logo ${quoted(details.value)} was not found.`,
    why: 'No file of this name lies beside the table, nor in the folder of logos.',
    fix: 'Put the file there, or correct the name in the cell.',
  }),
  'logo-not-svg': (details) => ({
    what: `The logo ${quoted(details.value)} is not an SVG file.`,
    why: 'The kit draws a logo again from its outlines.',
    fix: 'Ask who drew it for the SVG file.',
  }),
  'logo-too-slow': (details) => ({
    what: `The logo ${quoted(details.value)} takes too long to read.`,
    why: 'A logo is read in a second or two; the reading was stopped.',
    fix: 'Simplify the drawing, or give it as PNG.',
  }),
  'logo-unread': (details) => ({
    what: `The logo ${quoted(details.value)} could not be read.`,
    why: 'The file has been moved since, or a part of the page did not load.',
    fix: 'Give the file again.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
