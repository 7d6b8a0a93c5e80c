import type { Wanted } from '@coodyssee/preflight';
import type { Translated } from '../../words/words.ts';
import type { fr } from './fr.ts';

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1\u00a0${one}` : `${count}\u00a0${many}`;

export const en: Translated<typeof fr> = {
  title: 'Check a PDF',
  lead: 'Before you send a file to the printer, drop it here: the page reads it as they would, and says what to mend. Any PDF, wherever it comes from. Nothing leaves this device.',
  label: 'The PDF to check',
  kinds: 'PDF, 300\u00a0MB at most.',
  reading: (name) => `Reading “${name}”…`,
  stop: 'Stop',
  result: (name) => `Check of “${name}”`,
  verdict: {
    sound: 'Nothing to report',
    unseen: 'Read in part',
    soundWhy: 'The file can go to the printer.',
    faulty: (errors, warnings) =>
      [
        errors > 0 && counted(errors, 'fault to mend', 'faults to mend'),
        warnings > 0 && counted(warnings, 'point to check', 'points to check'),
      ]
        .filter(Boolean)
        .join(', '),
    faultyWhy: 'Mend these faults before you send the file.',
    askWhy: 'Nothing prevents printing; settle these points with the printer.',
    unseenWhy: 'Part of the file was not seen: nothing is said of it, neither good nor bad.',
  },
  errors: 'To mend',
  warnings: 'To check',
  unseen: 'Not seen',
  facts: 'What the file says',
  wishes: ({ bleed, totalInk, dpi }: Wanted) =>
    `Held to what the printer asks: ${bleed}\u00a0mm of bleed, ${totalInk}% of ink at most, pictures of ${dpi} dots per inch. Ink is computed, not measured on a press.`,
  meanings: {
    standard: 'The rules of exchange that the file says it follows. A printer expects a PDF/X.',
    format: 'The size of the sheet once it is cut.',
    bleed: 'Colour that runs past the cut, so that no white line shows at the edge.',
    colours: 'A press prints in four inks (CMYK); RGB is made for screens.',
    ink: 'The sum of the inks where there is most: too much, and the paper does not dry.',
    press: 'The paper and the inks that the colours were made for.',
    fonts: 'Letters must be in the file, or turned into outlines.',
    images: 'Under 300 dots per inch a photograph looks blurred from near by.',
    transparency: 'Layers that blend. Recent presses take them.',
  },
  late: {
    what: 'This PDF takes too long to read.',
    why: 'The reading was stopped so that your device stays free: nothing is said of this file.',
    fix: 'Export it page by page, or check it on a faster computer.',
  },
  unreadable: {
    what: 'This file could not be opened.',
    why: 'It has been moved since, or it is a folder.',
    fix: 'Choose the file itself.',
  },
  broken: {
    what: 'The check was interrupted.',
    why: 'Memory ran out, or a part of the page did not load: nothing is said of this file.',
    fix: 'Close other tabs, check the connection, then choose it again.',
  },
};
