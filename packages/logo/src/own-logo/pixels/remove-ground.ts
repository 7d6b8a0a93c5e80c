import type { OwnPixels } from '../own-logo.ts';
import { lightness } from '../raster/lightness.ts';

type Colour = readonly [r: number, g: number, b: number];

/** Steps of a byte within which a pixel is the ground's, as JPEG leaves them. */
const near = 24;
/** A ground lies along most of the picture's edge. */
const mostly = 0.9;
/** A darker ground is a part of the logo: what stands on it may be light. */
const leastLight = 82;

const colourAt = (pixels: OwnPixels['pixels'], at: number): Colour => [
  pixels[at * 4] ?? 0,
  pixels[at * 4 + 1] ?? 0,
  pixels[at * 4 + 2] ?? 0,
];
const distance = (a: Colour, b: Colour) => Math.max(...a.map((part, at) => Math.abs(part - (b[at] ?? 0))));

/** The pixels along the picture's four edges. */
function rimOf({ width, height }: OwnPixels): number[] {
  const across = Array.from({ length: width }, (_, x) => [x, (height - 1) * width + x]);
  const down = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]);
  return [...across, ...down].flat();
}

/** The middle value of each channel: a few pixels of the logo at the edge do not count. */
function middleColour(colours: readonly Colour[]): Colour {
  const middle = (part: number) =>
    colours.map((colour) => colour[part] ?? 0).sort((a, b) => a - b)[Math.floor(colours.length / 2)] ?? 0;
  return [middle(0), middle(1), middle(2)];
}

/** The plain light colour a picture lies on; null where there is none. */
function groundOf(picture: OwnPixels): Colour | null {
  const { pixels } = picture;
  const rim = rimOf(picture);
  if (rim.some((at) => pixels[at * 4 + 3] !== 255)) return null;
  const colour = middleColour(rim.map((at) => colourAt(pixels, at)));
  const share = rim.filter((at) => distance(colourAt(pixels, at), colour) <= near).length / rim.length;
  return share >= mostly && lightness(...colour) >= leastLight ? colour : null;
}

/** The ground that is reached from the picture's edge, 1 where it is. */
function flood(picture: OwnPixels, ground: Colour): Uint8Array {
  const { width, height, pixels } = picture;
  const reached = new Uint8Array(width * height);
  const stack: number[] = [];
  const visit = (at: number) => {
    if (reached[at] === 1 || distance(colourAt(pixels, at), ground) > near) return;
    reached[at] = 1;
    stack.push(at);
  };
  for (const at of rimOf(picture)) visit(at);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at % width > 0) visit(at - 1);
    if (at % width < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < (height - 1) * width) visit(at + width);
  }
  return reached;
}

/** Steps of neighbours out of the ground within which a pixel may be half ground. */
const fringe = 2;

/** The logo's own colour near a half-covered pixel: the neighbour farthest from the ground. */
function insideColour(picture: OwnPixels, at: number, ground: Colour): Colour {
  const { width, height, pixels } = picture;
  const [x, y] = [at % width, Math.floor(at / width)];
  let best = colourAt(pixels, at);
  for (let dy = -fringe; dy <= fringe; dy += 1)
    for (let dx = -fringe; dx <= fringe; dx += 1) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const colour = colourAt(pixels, ny * width + nx);
      if (distance(colour, ground) > distance(best, ground)) best = colour;
    }
  return best;
}

/** How many steps each pixel is from the ground, up to the fringe. */
function* fringePixels(reached: Uint8Array, { width, height }: OwnPixels): Generator<number> {
  for (let at = 0; at < reached.length; at += 1) {
    if (reached[at] === 1) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    const isNear = [-fringe, -1, 1, fringe].some((step) => {
      const across = x + step >= 0 && x + step < width && reached[at + step] === 1;
      return across || (y + step >= 0 && y + step < height && reached[at + step * width] === 1);
    });
    if (isNear) yield at;
  }
}

/** How much of a pixel its own colour covers, the rest being ground. */
function coverOf(colour: Colour, inside: Colour, ground: Colour): number {
  const whole = inside.reduce((sum, part, at) => sum + (part - (ground[at] ?? 0)) ** 2, 0);
  const seen = inside.reduce(
    (sum, part, at) => sum + (part - (ground[at] ?? 0)) * ((colour[at] ?? 0) - (ground[at] ?? 0)),
    0,
  );
  return whole === 0 ? 1 : Math.min(1, Math.max(0, seen / whole));
}

/**
 * The picture without the white or plain light ground round its logo, its edges half transparent where they were
 * half covered; null where there is no such ground. What is enclosed by the logo stays.
 */
export function removeGround(picture: OwnPixels): OwnPixels | null {
  const ground = groundOf(picture);
  if (!ground) return null;
  const reached = flood(picture, ground);
  const pixels = new Uint8ClampedArray(picture.pixels);
  for (const at of fringePixels(reached, picture)) {
    const inside = insideColour(picture, at, ground);
    const cover = coverOf(colourAt(picture.pixels, at), inside, ground);
    if (cover < 0.97) pixels.set([...inside, Math.round(255 * cover)], at * 4);
  }
  for (const [at, isGround] of reached.entries()) if (isGround) pixels.fill(0, at * 4, at * 4 + 4);
  return { width: picture.width, height: picture.height, pixels };
}
