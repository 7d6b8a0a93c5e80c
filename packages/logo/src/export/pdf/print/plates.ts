import type { PDFContext } from '@cantoo/pdf-lib';
import type { Cmyk } from '../../../scene/ink.ts';
import type { Sheet } from '../../../scene/sheet.ts';
import type { PrintJob } from './options.ts';
import { addSeparation, checkSpotName } from './separations.ts';
import { addSpots, type InkPlates } from './spots.ts';

/** Colour spaces of what is no ink, by the names that contents use. */
export const spaces = { cut: 'Coupe', all: 'Reperes' } as const;

const inksOfPress = ['cyan', 'magenta', 'yellow', 'black'] as const;
/** A sign for people, no colour of ours: some plates at their full strength. */
const solid = (...plates: readonly (typeof inksOfPress)[number][]): Cmyk => {
  const [c = 0, m = 0, y = 0, k = 0] = inksOfPress.map((plate) => (plates.includes(plate) ? 100 : 0));
  return [c, m, y, k];
};

/** Only the plates that these sheets need: a printer counts each one. */
export function addPlates(context: PDFContext, sheets: readonly Sheet[], job: PrintJob): InkPlates {
  const inks = sheets.flatMap(({ pieces }) => pieces.flatMap(({ marks }) => marks.map(({ ink }) => ink)));
  const spots = addSpots(context, inks, job);
  const hasCuts = sheets.some(({ cuts = [] }) => cuts.length > 0);
  const wanted = [
    { space: spaces.cut, name: hasCuts && checkSpotName(job.cutSpot), cmyk: solid('magenta') },
    { space: spaces.all, name: job.marks && 'All', cmyk: solid(...inksOfPress) },
  ];
  const lines = Object.fromEntries(
    wanted.flatMap(({ space, name, cmyk }) => (name ? [[space, addSeparation(context, name, cmyk)]] : [])),
  );
  return { colourSpaces: { ...spots.colourSpaces, ...lines }, setInk: spots.setInk };
}
