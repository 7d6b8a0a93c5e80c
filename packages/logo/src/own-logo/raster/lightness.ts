/** sRGB bytes as parts of light. */
const linear = Float32Array.from({ length: 256 }, (_, byte) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance, 0 to 1. */
export const luminance = (r: number, g: number, b: number): number =>
  0.2126 * (linear[r] ?? 0) + 0.7152 * (linear[g] ?? 0) + 0.0722 * (linear[b] ?? 0);

const ramp = 4096;
const lightnessOf = (y: number) => (y <= 216 / 24389 ? (y * 24389) / 27 : 116 * Math.cbrt(y) - 16);
/** Cube roots of a few million pixels would take a second. */
const tones = Float32Array.from({ length: ramp + 1 }, (_, step) => lightnessOf(step / ramp));

/** CIE lightness, 0 black to 100 white, within a tenth: what the eye calls light and dark. */
export const lightness = (r: number, g: number, b: number): number =>
  tones[Math.round(luminance(r, g, b) * ramp)] ?? 0;
