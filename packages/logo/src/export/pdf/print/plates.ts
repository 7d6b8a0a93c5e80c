import type { PDFContext } from '@cantoo/pdf-lib';
import type { Sheet } from '../../../scene/sheet.ts';
import type { PrintJob } from './options.ts';
import { addSeparation, checkSpotName, sign } from './separations.ts';
import { addSpots, type InkPlates } from './spots.ts';

/** Colour spaces of what is no ink, by the names that contents use. */
export const spaces = { cut: 'Coupe', all: 'Reperes' } as const;

/** Only the plates that these sheets need: a printer counts each one. */
export function addPlates(context: PDFContext, sheets: readonly Sheet[], job: PrintJob): InkPlates {
  const inks = sheets.flatMap(({ pieces }) => pieces.flatMap(({ marks }) => marks.map(({ ink }) => ink)));
  const spots = addSpots(context, inks, job);
  const hasCuts = sheets.some(({ cuts = [] }) => cuts.length > 0);
  const wanted = [
    { space: spaces.cut, name: hasCuts && checkSpotName(job.cutSpot), cmyk: sign(100, 'magenta') },
    { space: spaces.all, name: job.marks && 'All', cmyk: sign(100, 'cyan', 'magenta', 'yellow', 'black') },
  ];
  const lines = Object.fromEntries(
    wanted.flatMap(({ space, name, cmyk }) => (name ? [[space, addSeparation(context, name, cmyk)]] : [])),
  );
  return { colourSpaces: { ...spots.colourSpaces, ...lines }, setInk: spots.setInk };
}
