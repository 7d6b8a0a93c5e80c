/** A screen colour that is known to the page: `#rrggbb`. */
export type HexColour = `#${string}`;

/** Relative luminance, WCAG 2.2. */
function luminance(colour: HexColour): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const [r = 0, g = 0, b = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Which of two inks holds 4.5:1 on a colour; one of them always does. White, unless it fails: it is the brand's own.
 * @example figureInk('#ffd700') // 'noir'
 */
export const figureInk = (ground: HexColour): 'blanc' | 'noir' =>
  1.05 / (luminance(ground) + 0.05) >= 4.5 ? 'blanc' : 'noir';
