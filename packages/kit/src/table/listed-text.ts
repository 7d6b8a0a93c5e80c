/** What stands before a name in a list: `1.`, `12)`, `(3)`, `n° 4 :`, `a)`, a bullet, a box. */
const mark =
  /^\s*(?:\(?(?:n\s?°\s?)?\d{1,4}\s?[.):/°\]-]+|\[\d{1,4}\]|[a-z]\)|[-–—*+•·▪▫◦‣⁃●○■□➢➤→✓✔☐☑☒\uf0b7\uf0a7]+|o(?=\t))\s*/iu;
/** `1 Camille Roux`: figures alone are the mark of a list only where every line has them. */
const figures = /^\s*\d{1,4}\s+(?=\p{L})/u;

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/**
 * The names of a list that a person typed, without the numbers and bullets before them.
 *
 * @example listedNames(['1. Camille Roux', '2. Noé Martin']) // ['Camille Roux', 'Noé Martin']
 */
export function listedNames(lines: readonly string[]): readonly string[] {
  const counted = lines.length > 1 && lines.every((line) => figures.test(line));
  return lines.map((line) => tidy(line.replace(counted ? figures : mark, '')));
}

/** True for a cell that holds nothing but the mark of a list. */
export const isListMark = (cell: string): boolean =>
  /^\s*\d{1,4}\s*$/.test(cell) || (cell.trim() !== '' && cell.replace(mark, '') === '');
