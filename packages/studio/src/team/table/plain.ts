/** Text to look into: without accents, capitals and doubled spaces; long cells are cut, as they are on screen. */
export const plain = (text: string): string =>
  text
    .slice(0, 2000)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
