import type { Room } from './imports.ts';

const kit = 'packages/kit/src/';

/** Pages beside the components: the studio, and what a site without a framework takes. */
export const siteRooms: readonly Room[] = [
  {
    path: `${kit}site-icons/`,
    rooms: ['words/', 'markup/', 'record/', 'page/', 'supports/'].map((room) => kit + room),
    packages: /^@coodyssee\/logo(\/(?!node|browser|compose)[\w-]+)?$/,
  },
  // a page's script stands on nothing
  { path: 'packages/elements/src/', rooms: [], packages: /^$/ },
  {
    path: 'packages/elements/',
    rooms: [],
    packages: /^(node:(fs|path|url)|tsdown|@coodyssee\/logo(\/(brand|node))?)$/,
  },
  // the studio stands on what everybody can take: the packages' public entries
  {
    path: 'packages/studio/',
    rooms: [],
    packages:
      /^(node:.+|vite|react(-dom(\/client|\/server)?)?|react-aria-components|lucide-react|comlink|harfbuzzjs\/dist\/harfbuzz\.wasm\?url|@coodyssee\/(tokens|react|logo|preflight|kit)(\/[\w.-]+)?)$/,
  },
];
