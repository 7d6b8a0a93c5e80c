import type { FontCommand } from '../outline.ts';
import { addCallbacks, type Callback } from './callbacks.ts';
import type { Exports } from './memory.ts';

/** What HarfBuzz draws an outline with: each command calls back, with the numbers of its points. */
const strokes = [
  { type: 'M', points: 1, set: 'hb_draw_funcs_set_move_to_func' },
  { type: 'L', points: 1, set: 'hb_draw_funcs_set_line_to_func' },
  { type: 'Q', points: 2, set: 'hb_draw_funcs_set_quadratic_to_func' },
  { type: 'C', points: 3, set: 'hb_draw_funcs_set_cubic_to_func' },
  { type: 'Z', points: 0, set: 'hb_draw_funcs_set_close_path_func' },
] as const;

/** Before the points stand the pen, its data and its state; after them what was given with the callback. */
const [before, after] = ['iii', 'i'] as const;

/** Draws the outlines of fonts, one after the other. */
export function createPen(exports: Exports): (font: number, glyph: number) => readonly FontCommand[] {
  let drawn: FontCommand[] = [];
  const callbacks = strokes.map(
    ({ type, points }): Callback => ({
      takes: before + 'ff'.repeat(points) + after,
      call: (...given) => {
        drawn.push({ type, values: given.slice(before.length, -after.length) });
      },
    }),
  );
  const pen = exports.hb_draw_funcs_create?.() ?? 0;
  const numbers = addCallbacks(exports.__indirect_function_table, callbacks);
  strokes.forEach(({ set }, at) => {
    exports[set]?.(pen, numbers[at] ?? 0, 0, 0);
  });
  return (font, glyph) => {
    drawn = [];
    exports.hb_font_draw_glyph?.(font, glyph, pen, 0);
    return drawn;
  };
}
