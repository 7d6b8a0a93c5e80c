import type { FaultCode } from '@coodyssee/preflight';
import type { Fault } from '../speech.ts';
import { count, figure, list, mm } from './details.ts';
import { boxFaults } from './faults/boxes.ts';
import { claimFaults } from './faults/claims.ts';
import { paintFaults } from './faults/paint.ts';
import { pagesOf, type SayFault } from './faults/said-fault.ts';

/** What a printer would say of a file. */
export const faults: Readonly<Record<FaultCode, SayFault>> = {
  'no-trim': (details) => ({
    what: `The finished size is not said (${pagesOf(details)}): nobody knows where to cut.`,
    fix: 'Export to PDF/X, which requires it, or tell the printer in writing.',
  }),
  'no-bleed': (details) => ({
    what: `The bleed does not reach ${mm(details.bleed)} (${pagesOf(details)}).`,
    fix: `If a colour or a picture touches the edge, extend it by ${mm(details.bleed)} beyond the cut; if not, there is nothing to do.`,
  }),
  'mixed-sizes': ({ sizes }) => ({
    what: `The pages are not all of one size (${count(sizes, 'size')}).`,
    fix: 'Send one file for each size.',
  }),
  rgb: () => ({
    what: 'Some colours are in RGB, which is made for screens.',
    fix: 'Export in CMYK; when the printer converts them, vivid colours change.',
  }),
  'fonts-outside': (details) => ({
    what: `Some fonts are not in the file: ${list(details, 'fonts').join(', ')}.`,
    fix: 'Export with the fonts embedded, or turn texts into outlines; without them, another typeface will be printed.',
  }),
  'coarse-images': ({ images, wanted, dpi, page }) => ({
    what: `${count(images, 'picture')} with fewer than ${figure(wanted)} dots per inch (the lowest: ${figure(dpi)}, page ${page}).`,
    fix: 'Replace them with larger pictures, or make them smaller on the page.',
  }),
  'too-much-ink': ({ total, most }) => ({
    what: `One colour lays ${figure(total)}% of ink, more than ${figure(most)}%.`,
    fix: 'Lighten this colour. The black of a text is made of black alone.',
  }),
  'x-1a-transparency': () => ({
    what: 'The file says that it is PDF/X-1a and holds transparencies, which this standard forbids.',
    fix: 'Export to PDF/X-4, or flatten the transparencies.',
  }),
  transparency: () => ({
    what: 'The file holds transparencies.',
    fix: 'Ask the printer whether they take PDF/X-4; if not, flatten them on export.',
  }),
  'no-intent': () => ({
    what: 'The file does not say for which press its colours are made.',
    fix: 'Export to PDF/X-4 with the profile that the printer gives (often FOGRA39 for coated paper).',
  }),
  'no-standard': () => ({
    what: 'The file follows no exchange standard (PDF/X).',
    fix: 'Export to PDF/X-4, or to PDF/X-1a if the printer asks for it.',
  }),
  spots: (details) => ({
    what: `The file has ${count(list(details, 'spots').length, 'plate')} besides the four inks: ${list(details, 'spots').join(', ')}.`,
    fix: 'Check with the printer that they are expected: a spot colour costs, a cutting line is not printed.',
  }),
  interactive: () => ({
    what: 'The file holds forms or notes.',
    fix: 'Remove them on export: paper has no use for them.',
  }),
  ...paintFaults,
  ...boxFaults,
  ...claimFaults,
};

export const sayFault = ({ code, details = {} }: Fault): ReturnType<SayFault> =>
  Object.hasOwn(faults, code)
    ? faults[code as FaultCode](details)
    : { what: `Something is wrong with the file (${code}).`, fix: 'Export it again.' };
