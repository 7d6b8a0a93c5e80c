import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { Cmyk, Ink } from '../../../scene/ink.ts';
import { type SetInk, setInk } from '../content.ts';
import { fillWith } from '../operators.ts';
import { addSeparation, checkSpotName, sign } from './separations.ts';

/** Names of the plates that take the place of inks. */
export interface SpotNames {
  /** The spot ink that replaces the brand orange. Default: it is printed in four inks. */
  readonly orangeSpot?: string | undefined;
  /** The white that a drawing in white alone is printed in: four inks would leave it blank. */
  readonly whiteSpot?: string | undefined;
}

/** Name of the brand's ink that a spot may replace. */
const brandInk = 'orange';
/** Seen on a white screen, and nearly white where somebody prints it in four inks after all. */
const standIn = sign(20, 'black');

/** An ink on a plate of its own. */
interface Spot {
  /** The name that contents call it by. */
  readonly space: string;
  readonly name: string;
  readonly cmyk: Cmyk;
  readonly replaces: (ink: Ink) => boolean;
}

const isBlank = ({ cmyk }: Ink): boolean => cmyk.every((part) => part === 0);

function spotsOf(inks: readonly Ink[], { orangeSpot, whiteSpot }: SpotNames): readonly Spot[] {
  if (whiteSpot !== undefined && inks.length > 0 && inks.every(isBlank))
    return [{ space: 'Blanc', name: whiteSpot, cmyk: standIn, replaces: isBlank }];
  const orange = inks.find(({ name }) => name === brandInk);
  return orangeSpot === undefined || !orange
    ? []
    : [{ space: 'Orange', name: orangeSpot, cmyk: orange.cmyk, replaces: ({ name }) => name === brandInk }];
}

/** Plates of a file beside the four inks, by the names its contents use, and how inks are set with them. */
export interface InkPlates {
  readonly colourSpaces: Readonly<Record<string, PDFRef>>;
  readonly setInk: SetInk;
}

/**
 * Only the plates that these inks need: a printer counts each one.
 * @throws IdentityError `bad-option` for a name that a plate cannot bear
 */
export function addSpots(context: PDFContext, inks: readonly Ink[], names: SpotNames): InkPlates {
  const spots = spotsOf(inks, names);
  return {
    colourSpaces: Object.fromEntries(
      spots.map(({ space, name, cmyk }) => [space, addSeparation(context, checkSpotName(name), cmyk)]),
    ),
    setInk: (ink) => {
      const spot = spots.find(({ replaces }) => replaces(ink));
      return spot ? fillWith(spot.space) : setInk.print(ink);
    },
  };
}
