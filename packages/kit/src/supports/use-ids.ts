/**
 * What a person may want files for: the answers to « C’est pour quoi ? », in the order a person looks for them. They
 * stand in the studio's addresses: never changed once links are out.
 */
export const useIds = [
  'site',
  'signature',
  'documents',
  'carte',
  'reseaux',
  'canva',
  'autocollant',
  'affiche',
  'tampon',
  'vitrine',
  'broderie',
  'gravure',
  'imprimeur',
  'kit',
] as const;
export type UseId = (typeof useIds)[number];
