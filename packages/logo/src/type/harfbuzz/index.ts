import type { FontCommand } from '../outline.ts';
import { type Exports, Memory, tag } from './memory.ts';
import { createPen } from './pen.ts';
import { type Means, type ShapedGlyph, type ShapeOrder, shape } from './shape.ts';
import { startEngine } from './start.ts';

/** The bytes of a font, opened. */
export interface HbFace {
  readonly at: number;
  /** Font units in an em. */
  readonly upem: number;
}

/** A face at one place of its axes. */
export interface HbFont {
  readonly at: number;
  readonly face: HbFace;
}

/** The part of HarfBuzz that sets names: faces, outlines and shaping. */
export interface HarfBuzz {
  readonly openFace: (bytes: Uint8Array) => HbFace;
  readonly openFont: (face: HbFace, axes?: Readonly<Record<string, number>>) => HbFont;
  /** The glyph of a character; 0 where the font has none. */
  readonly glyphOf: (font: HbFont, codePoint: number) => number;
  readonly outline: (font: HbFont, glyph: number) => readonly FontCommand[];
  /** Glyphs in the order they are seen. */
  readonly shape: (font: HbFont, order: ShapeOrder) => readonly ShapedGlyph[];
}

/** HarfBuzz may write in the bytes of a blob. */
const writable = 2;

let started: Promise<HarfBuzz> | undefined;

/** HarfBuzz, started once. A failed start is forgotten, so that it can be tried again. */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  started ??= startEngine().then(bind);
  started.catch(() => {
    started = undefined;
  });
  return started;
}

function bind(exports: Exports): HarfBuzz {
  const memory = new Memory(exports);
  const call = (name: string, ...values: readonly number[]): number => exports[name]?.(...values) ?? 0;
  const forgotten = new FinalizationRegistry<() => void>((destroy) => destroy());
  const kept = <Held extends { readonly at: number }>(held: Held, kind: string): Held => {
    const { at } = held;
    forgotten.register(held, () => call(`hb_${kind}_destroy`, at));
    return held;
  };
  const free = exports.__indirect_function_table.grow(1);
  exports.__indirect_function_table.set(free, exports.free);
  // one for all texts: a buffer for each would fill the memory
  const buffer = call('hb_buffer_create');

  return {
    openFace: (bytes) => {
      const stored = memory.store(bytes);
      const blob = call('hb_blob_create', stored, bytes.length, writable, stored, free);
      const at = call('hb_face_create', blob, 0);
      call('hb_blob_destroy', blob);
      return kept({ at, upem: call('hb_face_get_upem', at) }, 'face');
    },
    openFont: (face, axes = {}) => {
      const at = call('hb_font_create', face.at);
      setAxes({ memory, call }, at, Object.entries(axes));
      return kept({ at, face }, 'font');
    },
    glyphOf: (font, codePoint) =>
      memory.lend(4, (at) =>
        call('hb_font_get_nominal_glyph', font.at, codePoint, at) ? (memory.words[at / 4] ?? 0) : 0,
      ),
    outline: (
      (draw) => (font: HbFont, glyph: number) =>
        draw(font.at, glyph)
    )(createPen(exports)),
    shape: (font, order) => shape({ memory, call }, { font: font.at, buffer }, order),
  };
}

function setAxes({ memory, call }: Means, font: number, axes: readonly (readonly [string, number])[]): void {
  if (axes.length === 0) return;
  memory.lend(8 * axes.length, (at) => {
    axes.forEach(([axis, value], i) => {
      memory.words[at / 4 + 2 * i] = tag(axis);
      memory.floats[at / 4 + 2 * i + 1] = value;
    });
    call('hb_font_set_variations', font, at, axes.length);
  });
}
