/** A field holds one line, and a page no field of a megabyte; what is longer is refused as a name or a trade anyway. */
const longest = 2000;

/** A cell as a field shows it: it counts as changed only when the field says something else than this. */
export const asTyped = (cell = ''): string => cell.slice(0, longest).replace(/[\r\n]+/g, ' ');

/** A heading as the page shows it. */
export const shownHeader = (header: string): string => header.slice(0, 80);
