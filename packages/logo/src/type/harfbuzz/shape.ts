import { type Memory, tag } from './memory.ts';

/** What is to be shaped: part of a text, with the rest as context. */
export interface ShapeOrder {
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly rtl: boolean;
  /** ISO 15924: `Latn`. */
  readonly script: string;
  /** BCP 47: `fr`. */
  readonly language: string;
  /** OpenType features to turn on. */
  readonly features: readonly string[];
}

/** A glyph in font units, y upwards; `cluster` is where its first character stands in the text. */
export interface ShapedGlyph {
  readonly glyph: number;
  readonly cluster: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** As HarfBuzz counts: the two directions, and words to a glyph and to its place. */
const directions = { ltr: 4, rtl: 5 } as const;
const stride = 5;
const everywhere = 0xffffffff;

/** The engine's memory and functions. */
export interface Means {
  readonly memory: Memory;
  readonly call: (name: string, ...values: readonly number[]) => number;
}

/** Shapes part of a text in a buffer. Glyphs come in the order they are seen. */
export function shape(
  means: Means,
  { font, buffer }: { readonly font: number; readonly buffer: number },
  order: ShapeOrder,
): readonly ShapedGlyph[] {
  fill(means, buffer, order);
  withFeatures(means, order.features, (at) =>
    means.call('hb_shape', font, buffer, at, order.features.length),
  );
  return glyphsIn(means, buffer);
}

function fill({ memory, call }: Means, buffer: number, order: ShapeOrder): void {
  call('hb_buffer_reset', buffer);
  memory.lendUtf16(order.text, (at) =>
    call('hb_buffer_add_utf16', buffer, at, order.text.length, order.start, order.length),
  );
  call('hb_buffer_set_direction', buffer, order.rtl ? directions.rtl : directions.ltr);
  memory.lendText(order.script, (at) =>
    call('hb_buffer_set_script', buffer, call('hb_script_from_string', at, -1)),
  );
  memory.lendText(order.language, (at) =>
    call('hb_buffer_set_language', buffer, call('hb_language_from_string', at, -1)),
  );
}

function withFeatures({ memory }: Means, features: readonly string[], use: (at: number) => void): void {
  if (features.length === 0) use(0);
  else
    memory.lend(16 * features.length, (at) => {
      features.forEach((feature, i) => {
        memory.words.set([tag(feature), 1, 0, everywhere], at / 4 + 4 * i);
      });
      use(at);
    });
}

function glyphsIn({ memory, call }: Means, buffer: number): readonly ShapedGlyph[] {
  const count = call('hb_buffer_get_length', buffer);
  const infos = call('hb_buffer_get_glyph_infos', buffer, 0) / 4;
  const places = call('hb_buffer_get_glyph_positions', buffer, 0) / 4;
  const { words, numbers } = memory;
  return Array.from({ length: count }, (_, i) => ({
    glyph: words[infos + stride * i] ?? 0,
    cluster: words[infos + stride * i + 2] ?? 0,
    xAdvance: numbers[places + stride * i] ?? 0,
    xOffset: numbers[places + stride * i + 2] ?? 0,
    yOffset: numbers[places + stride * i + 3] ?? 0,
  }));
}
