import { eachBorder, findRegions, type Regions } from '../raster/regions.ts';
import type { Grid } from '../raster/scan.ts';
import { dark, light, type Tones } from './tones.ts';

/** How strongly each light part is told from what is round it: the length of its edges by their contrast. */
interface Edges {
  /** From the open ground. */
  readonly open: Float64Array;
  /** From the dark parts it touches. */
  readonly dark: Float64Array;
}

/** A colour pale to the eye is still told from paper by its hue: it counts as so much lightness. */
const leastFromPaper = 25;

function measureEdges({ labels, sizes, classes: kinds }: Regions, tones: Tones, grid: Grid): Edges {
  const edges: Edges = { open: new Float64Array(sizes.length), dark: new Float64Array(sizes.length) };
  const add = (at: number, other: number) => {
    const label = labels[at] ?? -1;
    const split = kinds[label] === light ? tones.splitAt(at) : undefined;
    if (!split) return;
    const neighbour = other < 0 ? -1 : (labels[other] ?? -1);
    if (neighbour < 0)
      edges.open[label] = (edges.open[label] ?? 0) + Math.max(leastFromPaper, 100 - split.light);
    else if (kinds[neighbour] === dark)
      edges.dark[label] = (edges.dark[label] ?? 0) + split.light - split.dark;
  };
  eachBorder(grid, (one, other) => {
    add(one, other);
    if (other >= 0) add(other, one);
  });
  return edges;
}

/** What becomes of the light parts of a logo in one ink. */
export interface LightParts {
  readonly labels: Int32Array;
  /** Numbers of the light regions that are inked like the dark ones, because they are a form of their own. */
  readonly inked: ReadonlySet<number>;
  /** Pixels of light forms whose edge with the ground is lost. */
  readonly lost: number;
}

/**
 * Decides for each light part by the edge that counts most to the eye: left open, as letters on a disc are, or inked,
 * as a pale wing beside a word is.
 */
export function keepLight(tones: Tones, grid: Grid): LightParts {
  const regions = findRegions(tones.classes, grid);
  const edges = measureEdges(regions, tones, grid);
  const inked = new Set<number>();
  let lost = 0;
  for (const [label, kind] of regions.classes.entries()) {
    if (kind !== light) continue;
    const [open = 0, dark = 0] = [edges.open[label], edges.dark[label]];
    if (open > dark) inked.add(label);
    else if (open > dark / 8) lost += regions.sizes[label] ?? 0;
  }
  return { labels: regions.labels, inked, lost };
}
