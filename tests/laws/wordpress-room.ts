import type { Room } from './imports.ts';

/**
 * WordPress takes what everybody can take: the packages' public entries, and in a page what WordPress itself brings. Its
 * build reads the components' own sheets by their place.
 */
export const wordpressRoom: Room = {
  path: 'packages/wordpress/',
  rooms: [],
  packages:
    /^(node:.+|vite|lightningcss|fflate|react(-dom\/server)?|@wordpress\/interactivity(-router)?|@coodyssee\/(tokens|react|kit\/table|logo(\/[\w.-]+)?))$/,
};
