import { fr } from '../words/fr.ts';
import { TableError } from './table-error.ts';

/**
 * How much a table may hold before it is refused: ten times what a cooperative of ten thousand members has. A few
 * kilobytes may unpack to gigabytes, so nothing is read before it is counted.
 */
export const limits = {
  /** Bytes of any file. */
  file: 50e6,
  /** Bytes of a CSV. */
  text: 20e6,
  /** Bytes of the parts of a workbook that are read, unpacked. */
  parts: 20e6,
  /** Bytes of all texts of a workbook, unpacked. */
  workbook: 64e6,
  cells: 1_000_000,
  /** Signs that open or close a quoted cell. */
  quotes: 2_000_000,
  /** Elements of one part of a workbook; a cell takes two or three. */
  elements: 1_500_000,
  rows: 20_000,
  /** As many as a workbook can have. */
  columns: 16_384,
} as const;

const whatOf = {
  megabytes: (limit: number) => fr`Décompressé, il dépasse ${limit / 1e6} Mo.`,
  bytes: (limit: number) => fr`Il dépasse ${limit / 1e6} Mo.`,
  cells: (limit: number) => fr`Il a plus de ${limit} cellules.`,
  rows: (limit: number) => fr`Il a plus de ${limit} lignes remplies.`,
  columns: (limit: number) => fr`Une ligne a plus de ${limit} cellules.`,
} as const;

/** A table that is refused before it is read. */
export const tooLarge = (unit: keyof typeof whatOf, limit: number) =>
  new TableError(
    'too-large',
    {
      what: 'Ce fichier contient trop de données pour une table de membres.',
      why: whatOf[unit](limit),
      fix: 'Copiez les lignes des membres dans un nouveau classeur, puis enregistrez-le.',
    },
    { unit, limit },
  );

/** For whoever reads a file before it is known to be a table. */
export const mostOfFile = { bytes: limits.file, refuse: () => tooLarge('bytes', limits.file) };
