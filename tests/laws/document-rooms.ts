import type { Room } from './imports.ts';

const documents = 'packages/documents/src/';
const kit = 'packages/kit/src/';

/** Documents show what everybody can take; one room alone knows the program that sets them. */
export const documentRooms: readonly Room[] = [
  // what the kit opens for them: its pages, and its papers
  ...['pages', 'office'].map((entry) => ({
    path: `${kit}${entry}.ts`,
    rooms: [`${kit}supports/`],
    packages: /^$/,
  })),
  {
    path: `${documents}engine/`,
    rooms: ['page/', 'figure/'].map((room) => documents + room),
    packages:
      /^(node:(fs\/promises|url)|@myriaddreamin\/typst-ts-node-compiler|@coodyssee\/logo(\/(node|pdf|scene|svg|type))?)$/,
  },
  {
    path: `${documents}page/`,
    rooms: [`${documents}figure/figure.ts`],
    packages: /^@coodyssee\/logo$/,
  },
  {
    path: documents,
    rooms: [],
    packages: /^@coodyssee\/(tokens|(logo|kit)(\/[\w-]+)?)$/,
  },
];
