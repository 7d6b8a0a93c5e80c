/** Figtree's heights in em: what lockups are aligned to. */
export const xHeight = 0.5;
export const capHeight = 0.7;
export const descent = 0.2;
