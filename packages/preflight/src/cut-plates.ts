import type { PrintReport } from './report.ts';

/** Names that printers and cutters give their line, as they are written without spaces and signs. */
const cutters = new Set([
  'cutcontour',
  'cutcontur',
  'cutline',
  'cut',
  'diecut',
  'dieline',
  'kisscut',
  'perfcutcontour',
  'throughcut',
  'thrucut',
  'coupe',
  'decoupe',
  'lignedecoupe',
  'contourdecoupe',
  'tracedecoupe',
  'formededecoupe',
  'stanze',
  'stanzkontur',
  'stanzform',
  'stanzlinie',
]);

const bare = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * The plates of a file that a cutter follows: the one that is named, or where it has none of that name those that have
 * a cutter's own.
 * @param cutSpot the name that the printer gives it
 */
export const cutPlates = ({ spots }: Pick<PrintReport, 'spots'>, cutSpot?: string): readonly string[] => {
  const named = spots.filter((spot) => spot === cutSpot);
  return named.length > 0 ? named : spots.filter((spot) => cutters.has(bare(spot)));
};
