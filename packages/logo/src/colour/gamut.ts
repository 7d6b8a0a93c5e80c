import { rgb } from 'culori/css';
import { type Color, clampChroma, formatHex } from 'culori/fn';

/** Half an 8-bit step: nearer than this to the cube, a colour is in it once rounded. */
const TOLERANCE = 0.5 / 255;

/** A colour as a screen shows it. */
interface ScreenColour {
  /** `#rrggbb`, sRGB. */
  readonly screen: string;
  /** True where the colour was too vivid for sRGB and lost chroma. */
  readonly reduced: boolean;
}

const inCube = (value: number) => value >= -TOLERANCE && value <= 1 + TOLERANCE;

/**
 * Brings any colour into sRGB: in OKLCH its hue and lightness are kept and its chroma reduced,
 * because clipping the channels one by one would turn the hue.
 * @example toSrgb({ mode: 'p3', r: 1, g: 0, b: 0 }).reduced // true
 */
export function toSrgb(colour: Color): ScreenColour {
  const { r, g, b } = rgb(colour);
  const reduced = ![r, g, b].every(inCube);
  return { screen: formatHex(reduced ? clampChroma(colour, 'oklch') : colour), reduced };
}
