import { type Packed, parameterOf } from './filter.ts';
import { unfilterRows } from './unfilter-rows.ts';

/** TIFF’s way: each sample of eight bits is the difference from the pixel on its left. */
function addLeft(bytes: Uint8Array, stride: number, step: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let at = 0; at < out.length; at += 1)
    if (at % stride >= step) out[at] = (out[at] ?? 0) + (out[at - step] ?? 0);
  return out;
}

/** Rows as they were before a filter made them easier to pack. */
export function unpredict(bytes: Uint8Array, packed: Packed): Uint8Array {
  const predictor = parameterOf(packed, 'Predictor', 1);
  const bits = parameterOf(packed, 'Colors', 1) * parameterOf(packed, 'BitsPerComponent', 8);
  const stride = Math.max(1, Math.ceil((parameterOf(packed, 'Columns', 1) * bits) / 8));
  const step = Math.max(1, bits >> 3);
  if (predictor >= 10) return unfilterRows(bytes, stride, step);
  return predictor === 2 && parameterOf(packed, 'BitsPerComponent', 8) === 8
    ? addLeft(bytes, stride, step)
    : bytes;
}
