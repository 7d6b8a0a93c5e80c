import type { Path } from '../geometry/path.ts';
import type { LoadedFont } from './font.ts';
import type { ShapedGlyph } from './harfbuzz/shape.ts';
import type { Item } from './itemise.ts';
import type { Library } from './library.ts';
import { missingGlyph } from './missing.ts';
import { narrowAdvance, narrowSpace } from './narrow-space.ts';
import { asDrawn, type Picked } from './pick.ts';

/** A glyph before it has its place on the line; em, y downwards. */
export interface RawGlyph {
  readonly path: Path;
  readonly dx: number;
  readonly dy: number;
  readonly advance: number;
  /** First character of its cluster in the line's text. */
  readonly start: number;
  readonly joined: boolean;
}

const blank = /^[\p{Z}\p{Default_Ignorable_Code_Point}]*$/u;
const letters = /[\p{L}\p{M}]/u;

/** Shapes one item as HarfBuzz does, with the line's text around it as context. Glyphs come in visual order. */
export function shapeItem(library: Library, text: string, item: Item): RawGlyph[] {
  const font = fontOf(library, firstPiece(item), item.weight);
  const infos = runShaper(library, font.font, { text, item });
  const clusterOf = clusterLookup(item.pieces);
  const shaped = infos.map((info) => ({ ...info, piece: clusterOf(info.cluster) }));
  const broken = shaped.filter(({ glyph }) => glyph === 0).map(({ piece }) => piece.text);
  if (broken.length > 0) throw missingGlyph(broken);
  const glyphs = shaped.map(({ glyph, piece, xOffset, yOffset, xAdvance }) => ({
    path: font.outline(glyph),
    dx: xOffset * font.unit,
    dy: 0 - yOffset * font.unit,
    advance: piece.text === narrowSpace ? narrowAdvance : xAdvance * font.unit,
    start: piece.start,
    piece,
  }));
  refuseBlank(glyphs);
  return glyphs.map(({ piece, ...glyph }, i) => ({
    ...glyph,
    joined: isJoined(piece, glyphs[i + 1]?.piece),
  }));
}

/** The font of a cluster at a weight: for sliced faces, the slice that holds its first letter, composed or not. */
export function fontOf(library: Library, { face, text }: Picked, weight: Item['weight']): LoadedFont {
  const [composed, plain] = (['NFC', 'NFD'] as const).map((form) =>
    asDrawn(text.normalize(form)).codePointAt(0),
  ) as [number, number];
  return library.fontFor(face, library.covers(face, composed) ? composed : plain, weight);
}

const firstPiece = (item: Item): Picked => item.pieces[0] as Picked;

function runShaper(
  { harfbuzz }: Library,
  font: LoadedFont['font'],
  { text, item }: { readonly text: string; readonly item: Item },
): readonly ShapedGlyph[] {
  return harfbuzz.shape(font, {
    text: asDrawn(text),
    start: item.start,
    length: item.end - item.start,
    rtl: item.level % 2 === 1,
    script: firstPiece(item).script.id,
    language: languageOf(item),
    features: featuresOf(text, item),
  });
}

/** Ideographs are read in the language of the face that was chosen for them. */
const languages: Readonly<Record<string, string>> = {
  'noto-sans-jp': 'ja',
  'noto-sans-kr': 'ko',
  'noto-sans-sc': 'zh',
};

const languageOf = (item: Item): string => {
  const { face, script } = firstPiece(item);
  return languages[face] ?? script.language;
};

/** All in capitals: hyphens, points and guillemets are raised to their height. */
function featuresOf(text: string, item: Item): readonly string[] {
  const capitals = firstPiece(item).script.id === 'Latn' && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  return capitals ? ['case'] : [];
}

function clusterLookup(pieces: readonly Picked[]): (index: number) => Picked {
  const byStart = new Map(
    pieces.flatMap((piece) => Array.from(piece.text, (_, i) => [piece.start + i, piece] as const)),
  );
  return (index) => byStart.get(index) ?? (pieces[0] as Picked);
}

/** Never a hole where a reader expects a sign, and never a compound sign fallen into its parts. */
function refuseBlank(glyphs: readonly DrawnGlyph[]): void {
  const seen = new Map<Picked, { drawn: boolean; steps: number }>();
  for (const { piece, path, advance } of glyphs) {
    const { drawn, steps } = seen.get(piece) ?? { drawn: false, steps: 0 };
    seen.set(piece, { drawn: drawn || path.length > 0, steps: steps + (advance > 0 ? 1 : 0) });
  }
  const refused = [...seen].filter(([{ script, text }, { drawn, steps }]) =>
    script.group === 'emoji' ? steps > 1 || !drawn : !drawn && !blank.test(text),
  );
  if (refused.length > 0) throw missingGlyph(refused.map(([{ text }]) => text));
}

type DrawnGlyph = Omit<RawGlyph, 'joined'> & { readonly piece: Picked };

/** In a joined script every letter of a word holds on to the next. */
const isJoined = (piece: Picked, next?: Picked): boolean =>
  next !== undefined && piece.script.joined && letters.test(piece.text) && letters.test(next.text);
