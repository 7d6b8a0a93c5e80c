import type { PageCoverage } from '../report.ts';
import type { Plate } from './read-plate.ts';

const process = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;
const full = 255;

/** The part of the page that a plate lays anything on. */
function share({ pixels }: Plate): number {
  let sum = 0;
  for (const pixel of pixels) sum += Number(pixel < full);
  return pixels.length > 0 ? sum / pixels.length : 0;
}

/** Percent that lies over at least a square millimetre. */
function mostInk(plates: readonly Plate[], resolution: number): number {
  const [first] = plates;
  const counts = new Uint32Array(401);
  for (let at = 0; at < (first?.pixels.length ?? 0); at += 1) {
    let sum = 0;
    for (const { pixels } of plates) sum += full - (pixels[at] ?? full);
    const percent = Math.min(400, Math.round((sum * 100) / full));
    counts[percent] = (counts[percent] ?? 0) + 1;
  }
  const wanted = Math.max(1, (resolution / 25.4) ** 2);
  let met = 0;
  for (let percent = 400; percent > 0; percent -= 1) {
    met += counts[percent] ?? 0;
    if (met >= wanted) return percent;
  }
  return 0;
}

/** One page from its plates: the four inks, and those beside them apart. */
export function sumPlates(plates: ReadonlyMap<string, Plate>, resolution: number): PageCoverage {
  const four = process.flatMap((name) => plates.get(name) ?? []);
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = process.map((name) => {
    const plate = plates.get(name);
    return plate ? share(plate) : 0;
  });
  const beside = [...plates].filter(([name]) => !process.some((one) => one === name));
  return {
    ...{ cyan, magenta, yellow, black },
    spots: Object.fromEntries(beside.map(([name, plate]) => [name, share(plate)]).sort()),
    totalInk: mostInk(four, resolution),
  };
}
