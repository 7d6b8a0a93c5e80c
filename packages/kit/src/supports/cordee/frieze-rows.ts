import type { SymbolDesign } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import type { Ink, Mark, Piece } from '@coodyssee/logo/scene';
import { bounds, type Path, place, rectanglePath } from '@coodyssee/logo/vector';
import { KitError } from '../../record/kit-error.ts';
import { overhang } from './overhang.ts';

/** From one person's axis to the next one's at the usual spacing, and how high a row is with its line of snow, in units. */
interface FriezeMeasure {
  readonly step: number;
  readonly height: number;
  readonly snow: number;
}

type DrawFrieze = NonNullable<SymbolDesign['frieze']>;

/** The brand's people on their line of snow. @throws KitError for a brand that has none */
function friezeOf(): DrawFrieze {
  const { frieze } = brand.symbol;
  if (frieze) return frieze;
  throw new KitError(
    'does-not-fit',
    {
      what: 'Cette marque n’a pas de frise.',
      why: 'Son symbole ne dit pas comment ses personnes se suivent.',
      fix: 'Prenez la commande «\u00a0kits\u00a0», qui dessine chaque membre.',
    },
    { reason: 'no-frieze', brand: brand.id },
  );
}

export function friezeMeasure(): FriezeMeasure {
  const { width, height, snow } = friezeOf()({ count: 1, seed: brand.name });
  return { step: width, height: height + snow, snow };
}

/** The rows of everybody, in order and as even as they can be: the longest ones first. */
export const rowsOf = <T>(all: readonly T[], count: number): readonly (readonly T[])[] =>
  Array.from({ length: count }, (_, at) => {
    const start = (row: number) => Math.ceil((row * all.length) / count);
    return all.slice(start(at), start(at + 1));
  });

/** One row of people across a page, in mm. */
export interface RowPlace {
  readonly seed: string;
  /** Height of the people's feet. */
  readonly ground: number;
  /** Millimetres of one unit of the symbol. */
  readonly unit: number;
  /** From side to side, and how far the drawing runs over both. */
  readonly width: number;
  readonly bleed: number;
  /** What a few who stand together keep from the right side. */
  readonly inset: number;
}

/** People beyond both sides, whose arms still reach into the page: two, for the second one may stand lower. */
const beyond = 2;
/** Wider apart than this, in units, people are no row: they stand together, on the right. */
const widest = 30;

/** Where a row's people stand: from side to side of the page with neighbours outside, or together at its end. */
export function standing(count: number, { seed, unit, width, inset }: Omit<RowPlace, 'ground' | 'bleed'>) {
  const spacing = width / count / unit;
  const frieze = friezeOf();
  if (spacing <= widest)
    return {
      ...frieze({ count: count + 2 * beyond, seed, spacing }),
      outside: beyond,
      x: -beyond * spacing * unit,
    };
  const alone = frieze({ count, seed });
  return { ...alone, outside: 0, x: width - inset - alone.width * unit };
}

/** One person as they are painted: everybody's snow first, then each one's massif and head. */
interface Painted {
  readonly snow: Mark;
  readonly massif: Mark;
  readonly head: Mark;
}

/** A row, person by person, and the line of snow under them all. */
export interface Row {
  readonly line: Mark;
  /** From left to right. */
  readonly people: readonly Painted[];
}

/**
 * A row from side to side: its members stand at even distances, and whoever stands at an end has a neighbour outside,
 * in the colour of the next one round. A few stand together instead.
 */
export function drawRow(colours: readonly Ink[], at: RowPlace): Row {
  const { ground, unit, width, bleed } = at;
  const { people, snow, outside, x } = standing(colours.length, at);
  const put = (path: Path) => place(path, unit, x, ground);
  const inkAt = (i: number): Ink =>
    colours[(i - outside + outside * colours.length) % colours.length] ?? brand.inks.ink;
  const drawn = people.map(({ snow: own, massif, head }, i) => ({
    snow: mark(put(own), brand.inks.paper),
    massif: mark(overhang(put(massif), { left: 0, right: width, bleed }), inkAt(i)),
    head: mark(put(head), brand.inks.paper),
  }));
  // the line reaches under the people, so that no hairline parts the two
  const under = snow * unit * 0.05;
  return {
    line: mark(
      rectanglePath(-bleed, ground - under, width + 2 * bleed, snow * unit + under),
      brand.inks.paper,
    ),
    people: drawn.filter(({ snow: own }) => isOn(own, [-bleed, width + bleed])),
  };
}

/** A row as one drawing that decorates a page. */
export function asPiece({ line, people }: Row): Piece {
  const marks = [line, ...people.map(({ snow }) => snow)].concat(
    people.flatMap(({ massif, head }) => [massif, head]),
  );
  return { tag: 'artifact', text: '', marks };
}

const mark = (path: Path, ink: Ink): Mark => ({ path, ink, rule: 'nonzero' });

function isOn({ path }: Mark, [left, right]: readonly [number, number]): boolean {
  const box = bounds(path);
  return box !== null && box.x < right && box.x + box.width > left;
}
