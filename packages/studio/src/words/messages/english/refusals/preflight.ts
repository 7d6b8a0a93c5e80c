import type { RefusalEntry } from '../details.ts';

const exportAgain = 'Export it again, or ask for it again from whoever made it.';

/** Why a PDF cannot be looked into. */
export const preflightRefusals = {
  'empty-file': () => ({
    what: 'The file is empty.',
    why: 'It does not hold a single byte: it was probably cut off while being sent or copied.',
    fix: exportAgain,
  }),
  'file-too-large': () => ({
    what: 'The file is over 300\u00a0MB.',
    why: 'It must fit whole in the memory to be read.',
    fix: 'Export it with pictures at 300 dots per inch, or page by page.',
  }),
  'not-a-pdf': () => ({
    what: 'This file is not a PDF.',
    why: 'It does not begin as a PDF does, whatever its name.',
    fix: 'Export the document to PDF from the program that made it.',
  }),
  'truncated-pdf': () => ({
    what: 'This PDF is not complete.',
    why: 'Its end is missing, or its pages cannot be found: it was probably cut off while being copied.',
    fix: exportAgain,
  }),
  'locked-pdf': () => ({
    what: 'This PDF is protected.',
    why: 'It is encrypted: a printer cannot process it, and it is not read here.',
    fix: 'Export it without a password and without restrictions.',
  }),
} as const satisfies Readonly<Record<string, RefusalEntry>>;
