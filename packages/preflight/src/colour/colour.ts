/** Parts of one of the four inks: cyan, magenta, yellow, black. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];

export type Kind = 'cmyk' | 'grey' | 'rgb' | 'lab' | 'inks' | 'pattern' | 'unknown';

/** A colour space as a press sees it. */
export interface ColourSpace {
  readonly kind: Kind;
  /** As the file writes it: `ICCBased`. */
  readonly family: string;
  /** Numbers that a colour of it has. */
  readonly count: number;
  /** Plates beside the four inks. */
  readonly spots: readonly string[];
  /** A bit for each of the four inks that it lays, cyan the lowest. */
  readonly named: number;
  /** True for the colour of registration marks: all plates at once. */
  readonly isAll: boolean;
  /** What is current before a colour is set. */
  readonly initial: readonly number[];
  /** What it lays of the four inks; undefined where that is the press’s to say. */
  readonly inksOf: (values: readonly number[]) => Inks | undefined;
  /** Indexed colours: of another space, in a table. */
  readonly table?: { readonly base: ColourSpace; readonly bytes: Uint8Array };
  /** What an uncoloured pattern is painted in. */
  readonly base?: ColourSpace;
}

/** A colour that is painted. */
export interface Colour {
  readonly space: ColourSpace;
  readonly inks?: Inks;
  /** The greatest tint of a plate beside the four. */
  readonly tint: number;
  readonly isPaper: boolean;
}

const sumOf = (inks: readonly number[]) => inks.reduce((sum, ink) => sum + ink, 0);

/** Percent of the four inks together. */
export const totalOf = (inks: readonly number[]): number => Math.round(sumOf(inks) * 100);

/** The colour that some numbers are in a space. */
export function colourOf(space: ColourSpace, values: readonly number[]): Colour {
  const isIndexed = space.table !== undefined;
  const real = isIndexed ? tableColour(space, values[0] ?? 0) : values;
  const base = space.table?.base ?? space;
  const inks = base.inksOf(real);
  const tint = base.spots.length > 0 ? Math.max(0, ...real) : 0;
  const isWhite = base.kind === 'rgb' && real.length >= 3 && real.every((part) => part >= 1);
  const isPaper = isWhite || (inks !== undefined && sumOf(inks) === 0 && tint === 0);
  return { space, ...(inks && { inks }), tint, isPaper };
}

/** The numbers that an index stands for. */
export function tableColour({ table }: ColourSpace, index: number): readonly number[] {
  if (!table) return [];
  const { base, bytes } = table;
  return Array.from(
    { length: base.count },
    (_, at) => (bytes[Math.floor(index) * base.count + at] ?? 0) / 255,
  );
}
