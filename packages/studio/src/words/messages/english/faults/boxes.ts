import { list } from '../details.ts';
import { pagesOf, type SayFault } from './said-fault.ts';

/** Boxes of the page, and what the file holds beside its pages. */
export const boxFaults = {
  boxes: (details) => ({
    what: `The boxes of the page do not lie within one another (${pagesOf(details)}): the finished size or the bleed leaves the page.`,
    fix: 'Set the page size and the bleed in the program that made it, then export again.',
  }),
  'crop-box': (details) => ({
    what: `A crop (CropBox) hides part of the page, bleed included (${pagesOf(details)}).`,
    fix: 'Remove the crop: some programs keep only what is inside it.',
  }),
  'art-and-trim': (details) => ({
    what: `The finished size is said twice, by TrimBox and by ArtBox (${pagesOf(details)}).`,
    fix: 'Remove the ArtBox: exchange standards take only one of the two.',
  }),
  'user-unit': (details) => ({
    what: `The page is enlarged by a unit of its own (UserUnit, ${pagesOf(details)}): many programs of printers ignore it and would print another size.`,
    fix: 'Export at the real size, or at 1:10, and tell the printer.',
  }),
  'screen-intent': (details) => ({
    what: `The file says that its colours are made for something else than a press: ${list(details, 'intents').join(', ')}.`,
    fix: 'Export to PDF/X-4 with the profile that the printer gives (often FOGRA39 for coated paper).',
  }),
  programs: () => ({
    what: 'The file holds a script or an automatic action.',
    fix: 'Remove them on export: a printer refuses a file that acts by itself.',
  }),
  attachments: () => ({
    what: 'Other files are attached to this one.',
    fix: 'Remove the attachments on export.',
  }),
  'hidden-layers': (details) => ({
    what: `Some layers are hidden: ${list(details, 'layers').join(', ')}. They will show or not, as the printer’s program decides.`,
    fix: 'Delete them before the export, or tell the printer what to do with them.',
  }),
} as const satisfies Readonly<Record<string, SayFault>>;
