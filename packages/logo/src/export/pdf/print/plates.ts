import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { Cmyk } from '../../../scene/ink.ts';
import type { Sheet } from '../../../scene/sheet.ts';
import { type SetInk, setInk } from '../content.ts';
import { fillWith } from '../operators.ts';
import type { PrintJob } from './options.ts';
import { addSeparation, checkSpotName } from './separations.ts';

/** Colour spaces of the pages, by the names their contents use. */
export const spaces = { orange: 'Orange', cut: 'Coupe', all: 'Reperes' } as const;

/** Name of the brand's ink that a spot may replace. */
const brandInk = 'orange';
const inksOfPress = ['cyan', 'magenta', 'yellow', 'black'] as const;
/** A sign for people, no colour of ours: some plates at their full strength. */
const solid = (...plates: readonly (typeof inksOfPress)[number][]): Cmyk => {
  const [c = 0, m = 0, y = 0, k = 0] = inksOfPress.map((plate) => (plates.includes(plate) ? 100 : 0));
  return [c, m, y, k];
};

/** The plates beside the four inks, and how inks are set with them. */
export interface Plates {
  readonly colourSpaces: Record<string, PDFRef>;
  readonly setInk: SetInk;
}

const brandTwin = (sheets: readonly Sheet[]): Cmyk | undefined =>
  sheets
    .flatMap(({ pieces }) => pieces.flatMap(({ marks }) => marks))
    .find(({ ink }) => ink.name === brandInk)?.ink.cmyk;

/** Only the plates that these sheets need: a printer counts each one. */
export function addPlates(context: PDFContext, sheets: readonly Sheet[], job: PrintJob): Plates {
  const { orangeSpot, cutSpot, marks } = job;
  const twin = orangeSpot === undefined ? undefined : brandTwin(sheets);
  const hasCuts = sheets.some(({ cuts = [] }) => cuts.length > 0);
  const wanted = [
    { space: spaces.orange, name: orangeSpot && twin && checkSpotName(orangeSpot), cmyk: twin },
    { space: spaces.cut, name: hasCuts && checkSpotName(cutSpot), cmyk: solid('magenta') },
    { space: spaces.all, name: marks && 'All', cmyk: solid(...inksOfPress) },
  ];
  const colourSpaces = Object.fromEntries(
    wanted.flatMap(({ space, name, cmyk }) =>
      name && cmyk ? [[space, addSeparation(context, name, cmyk)]] : [],
    ),
  );
  const isSpot = (name: string) => twin !== undefined && name === brandInk;
  return {
    colourSpaces,
    setInk: (ink) => (isSpot(ink.name) ? fillWith(spaces.orange) : setInk.print(ink)),
  };
}
