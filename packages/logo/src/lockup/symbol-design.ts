import type { FlatDisc } from '../geometry/flat-disc.ts';
import type { Path } from '../geometry/path.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import type { Cut, Rendering } from './drawing.ts';
import type { Placement } from './lettering.ts';

/** What a symbol stands on: a foot of its own in the brand's ink or the member's, or none, where a layout brings a slab. */
export type Foot = 'brand' | 'member' | 'none';

/** How the symbol is drawn: solid or line, the usual cut or the one for small sizes, and on which foot. */
export interface SymbolStyle {
  readonly rendering: Rendering;
  readonly cut?: Cut;
  /** Default: `brand`, as the logo has it. */
  readonly foot?: Foot;
}

/** How much of a landscape is shown, in units of the symbol. */
export interface LandscapeOptions {
  /** Sky to the left and to the right of the symbol's axis. */
  readonly left: number;
  readonly right: number;
  /** Sky over the horizon. */
  readonly sky: number;
  /** Height of the member's ground under the line of snow. */
  readonly ground: number;
  /** True where a picture is the sky: people and snow alone, as solids. */
  readonly bare?: boolean;
}

/** A row of people, as many as are wanted, whose look follows from a name. */
export interface ChainOptions {
  readonly count: number;
  /** The same text gives the same people. */
  readonly seed: string;
  /** From one axis to the next, in units of the symbol, where a row has to close round something. */
  readonly spacing?: number;
}

/** One person of a row: in units of the symbol, the first axis and the ground at 0, y downwards. */
export interface ChainPerson {
  readonly axis: number;
  readonly head: Path;
  readonly body: Path;
}

/** The symbol's people in a row on one line of snow. */
export interface FriezeOptions extends ChainOptions {
  /** The last one has the first one for a neighbour: round a glass, or from edge to edge of a page. */
  readonly closed?: boolean;
}

/** One person of a frieze: the head, the snow of shoulders and arms, and the massif under it, cut where others stand before it. */
export interface FriezePerson extends Pick<ChainPerson, 'axis' | 'head'> {
  readonly snow: Path;
  readonly massif: Path;
}

/** In units of the symbol, the left end and the ground at 0, y downwards. All snow lies under all massifs. */
export interface Frieze {
  readonly people: readonly FriezePerson[];
  /** All snow as one outline, with the line of snow under the ground. */
  readonly ridge: Path;
  readonly width: number;
  /** From the ground to the top of the tallest head that there may be. */
  readonly height: number;
  /** Height of the snow over a summit. */
  readonly snow: number;
}

/** A symbol, as everything that stands beside it must know it; in units of its own square box. */
export interface SymbolDesign {
  /** Side of the box. */
  readonly box: number;
  /** The circle that the symbol fills, flat at the base that all lockups stand on. */
  readonly disc: FlatDisc;
  /** The one gap between parts. */
  readonly gap: number;
  /** The symbol's sky ends here, where it stands on a slab; from here down to `ground` all is white. */
  readonly horizon: number;
  /** Top of the slab that a badge stands on. */
  readonly ground: number;
  /** Between these two the symbol and the slab are one shape. */
  readonly opening?: readonly [left: number, right: number];
  /** Room to keep free on every side of a drawing. */
  readonly clearSpace: number;
  /** Where the words beside the symbol begin, and how high their small letters reach. */
  readonly words: { readonly left: number; readonly top: number };
  readonly draw: (style: SymbolStyle, at?: Placement) => readonly Shape[];
  /** The symbol on the pixel grid of a square icon, in its box; none where the usual drawing will do. */
  readonly onGrid: (pixels: number, foot?: Foot) => readonly Shape[] | undefined;
  /** The symbol without its rim, grown until it fills a page as sky: a picture, never a logo. */
  readonly landscape: (options: LandscapeOptions) => Scene;
  /** The brand's people in a row, where it has any: a second element beside the logo. */
  readonly chain?: (options: ChainOptions) => readonly ChainPerson[];
  /** The same people on their line of snow: the symbol, gone on. */
  readonly frieze?: (options: FriezeOptions) => Frieze;
  /** In a landscape: from the axis to the outermost feet, and from the horizon to the tallest head. */
  readonly reach: { readonly left: number; readonly right: number; readonly up: number };
}
