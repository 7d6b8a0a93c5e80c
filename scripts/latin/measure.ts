/** What HarfBuzz says of Figtree's Western European signs, in font units. */
import { figtree } from '../../packages/logo/src/brand/typeface/figtree.ts';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { createFaceTable, house } from '../../packages/logo/src/type/faces.ts';
import { loadHarfBuzz } from '../../packages/logo/src/type/harfbuzz/index.ts';
import { Library } from '../../packages/logo/src/type/library.ts';
import type { FontCommand } from '../../packages/logo/src/type/outline.ts';
import type { Typesetter, Weight } from '../../packages/logo/src/type/shaped.ts';
import { createTypesetter } from '../../packages/logo/src/type/typesetter.ts';

export const weights = [500, 600, 700] as const satisfies readonly Weight[];

/** One entry for each character, or for each weight and in it for each character. */
export interface Measured {
  readonly characters: readonly string[];
  readonly outlines: readonly (readonly (readonly FontCommand[])[])[];
  readonly advances: readonly (readonly number[])[];
  /** By weight, by the character before, by the character after. */
  readonly kerning: readonly (readonly (readonly number[])[])[];
}

/** Letters of the Latin script and signs of none that stand for themselves alone; the fraction slash is read with its figures. */
const isOurs = (char: string): boolean =>
  /^(?![\p{M}\p{Default_Ignorable_Code_Point}\u2044])[\p{Script=Latin}\p{Script=Common}]$/u.test(char) &&
  char === char.normalize('NFC');

async function openFigtree(): Promise<Library> {
  const library = new Library(await loadHarfBuzz(), createFaceTable(figtree));
  for (const name of Object.values(figtree.files)) library.add(name, await readFace(name));
  return library;
}

/** Letters beside their accented forms, so that a server's compression sees what they share. */
const byLetter = (one: string, other: string): number =>
  one.normalize('NFD') < other.normalize('NFD') ? -1 : 1;

/** The glyph that stands for a character at a weight: the heavier dollars have another than their own. */
function outlineOf(library: Library, char: string, weight: Weight): readonly FontCommand[] {
  const { font } = library.fontFor(house, char.codePointAt(0) as number, weight);
  const place = { text: char, start: 0, length: char.length, rtl: false };
  const shaped = library.harfbuzz.shape(font, { ...place, script: 'Latn', language: 'fr', features: [] });
  return shaped.flatMap(({ glyph }) => library.harfbuzz.outline(font, glyph));
}

/** Outlines are stored together where they have the same commands at every weight: all but the dollar's. */
const isOneDrawing = (outlines: readonly (readonly FontCommand[])[]): boolean =>
  new Set(outlines.map((commands) => commands.map(({ type }) => type).join(''))).size === 1;

const basicPlane = Array.from({ length: 0xd800 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));

function drawSigns(library: Library) {
  return basicPlane
    .filter((char) => isOurs(char) && library.covers(house, char.codePointAt(0) as number))
    .sort(byLetter)
    .map((char) => ({ char, outlines: weights.map((weight) => outlineOf(library, char, weight)) }))
    .filter(({ outlines }) => isOneDrawing(outlines));
}

function measureSpacing(typesetter: Typesetter, characters: readonly string[], weight: Weight) {
  const advancesOf = (text: string) =>
    typesetter.shape([{ text, weight }]).glyphs.map(({ advance }) => Math.round(advance * 1000));
  const advances = characters.map((char) => advancesOf(char)[0] as number);
  const rows = characters.map((char) => advancesOf(characters.map((next) => char + next).join('')));
  const kerning = rows.map((row, at) =>
    characters.map((_, next) => (row[2 * next] as number) - (advances[at] as number)),
  );
  return { advances, kerning };
}

export async function measureFigtree(): Promise<Measured> {
  const library = await openFigtree();
  const signs = drawSigns(library);
  const characters = signs.map(({ char }) => char);
  const typesetter = createTypesetter(library);
  const spacing = weights.map((weight) => measureSpacing(typesetter, characters, weight));
  return {
    characters,
    outlines: signs.map(({ outlines }) => outlines),
    advances: spacing.map(({ advances }) => advances),
    kerning: spacing.map(({ kerning }) => kerning),
  };
}
