/** Glyphs that are kerned alike share a class: a small table instead of one entry for each pair. */
export interface KerningClasses {
  /** The class of each glyph before another, and after another. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** By weight: every class before with every class after. */
  readonly values: readonly (readonly number[])[];
}

/** @param kerning by weight, by the glyph before, by the glyph after */
export function kerningClasses(kerning: readonly (readonly (readonly number[])[])[]): KerningClasses {
  const glyphs = kerning[0]?.map((_, glyph) => glyph) ?? [];
  const at = (weight: number, one: number, other: number) => kerning[weight]?.[one]?.[other] ?? 0;
  const weights = kerning.map((_, weight) => weight);
  const before = classes(
    glyphs.map((one) => weights.map((w) => glyphs.map((other) => at(w, one, other))).join()),
  );
  const after = classes(
    glyphs.map((other) => weights.map((w) => glyphs.map((one) => at(w, one, other))).join()),
  );
  return {
    before: before.of,
    after: after.of,
    values: weights.map((w) => before.first.flatMap((one) => after.first.map((other) => at(w, one, other)))),
  };
}

/** The class of each key, and where each class is first met. */
function classes(keys: readonly string[]) {
  const distinct = [...new Set(keys)];
  return {
    of: keys.map((key) => distinct.indexOf(key)),
    first: distinct.map((key) => keys.indexOf(key)),
  };
}
