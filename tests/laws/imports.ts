import { posix } from 'node:path';
import ts from 'typescript';
import { documentRooms } from './document-rooms.ts';
import { siteRooms } from './site-rooms.ts';
import { wordpressRoom } from './wordpress-room.ts';

/** The specifiers a module imports or exports from, types and dynamic imports included. */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** What one room may use; a test may use anything. */
export interface Room {
  /** Start of the paths it holds: `packages/logo/src/lockup/`. */
  readonly path: string;
  /** Start of the project's own paths it may import, besides its own. */
  readonly rooms: readonly string[];
  /** Packages it may import. */
  readonly packages: RegExp;
}

/** An import that the room's law does not allow. */
export interface Breach {
  readonly file: string;
  readonly specifier: string;
}

/** Every import of one module that its room does not allow. */
export function breaches(file: string, text: string, room: Room): readonly Breach[] {
  const allowed = [room.path, ...room.rooms];
  return importsOf(text)
    .filter((specifier) => {
      if (!specifier.startsWith('.')) return !room.packages.test(specifier);
      const target = posix.join(posix.dirname(file), specifier);
      return !allowed.some((start) => target.startsWith(start));
    })
    .map((specifier) => ({ file, specifier }));
}

const logo = 'packages/logo/src/';
const kit = 'packages/kit/src/';
const preflight = 'packages/preflight/src/';
const cli = 'packages/cli/src/';
const react = 'packages/react/src/';
const inLogo = (...rooms: string[]) => rooms.map((room) => logo + room);
const inPreflight = (...rooms: string[]) => rooms.map((room) => preflight + room);
const inKit = (...rooms: string[]) => rooms.map((room) => kit + room);
const nothing = /^$/;

/** Who may import whom: tokens, geometry, type, scene, lockup, brand, export, platform; preflight beside; kit on top. */
export const rooms: readonly Room[] = [
  { path: 'tokens/', rooms: [], packages: /^(?!@coodyssee\/)/ },
  { path: `${logo}geometry/`, rooms: [], packages: nothing },
  { path: `${logo}stored/`, rooms: [], packages: nothing },
  // its index is a public entry, and tells what stands beside a scene in a file
  {
    path: `${logo}scene/`,
    rooms: inLogo('geometry/', 'export/base64.ts', 'own-logo/own-logo.ts'),
    packages: nothing,
  },
  {
    path: `${logo}type/`,
    rooms: inLogo('geometry/', 'stored/', 'errors.ts'),
    packages: /^(fflate|bidi-js)$/,
  },
  {
    path: `${logo}colour/`,
    rooms: inLogo('scene/', 'stored/', 'french-number.ts', 'errors.ts'),
    packages: /^(culori(\/\w+)?|@coodyssee\/tokens)$/,
  },
  {
    path: `${logo}lockup/`,
    // of a member's own logo it knows the plain data, not how it is read; of the files it writes, the SVG
    rooms: inLogo(
      ...['geometry/', 'type/', 'scene/', 'colour/', 'own-logo/own-logo.ts', 'export/svg/'],
      ...['export/base64.ts', 'french-number.ts', 'errors.ts'],
    ),
    packages: nothing,
  },
  // the one room that knows a brand by name
  {
    path: `${logo}brand/`,
    rooms: inLogo('geometry/', 'type/', 'scene/', 'lockup/'),
    packages: /^@coodyssee\/tokens$/,
  },
  { path: `${logo}low-floor.ts`, rooms: inLogo('lockup/'), packages: nothing },
  {
    path: `${logo}own-logo/`,
    rooms: inLogo(
      'geometry/',
      'scene/',
      'colour/',
      'export/png/',
      'export/base64.ts',
      'export/hash.ts',
      'errors.ts',
    ),
    packages: /^(saxes|css-tree(\/parser)?|clipper2-ts|fflate|d3-contour|culori\/(css|fn))$/,
  },
  {
    path: `${logo}export/`,
    rooms: inLogo('scene/', 'geometry/', 'type/itemise.ts', 'colour/to-cmyk.ts', 'errors.ts'),
    packages: /^(node:module|@resvg\/resvg-js|fflate|svgo(\/browser)?|@cantoo\/pdf-lib)$/,
  },
  { path: `${logo}platform/`, rooms: inLogo(''), packages: /^(node:.+|woff2-encoder\/.+)$/ },
  { path: `${logo}errors.ts`, rooms: [], packages: nothing },
  { path: `${logo}french-number.ts`, rooms: [], packages: nothing },
  { path: `${logo}index.ts`, rooms: inLogo(''), packages: nothing },
  { path: `${preflight}words/`, rooms: [], packages: nothing },
  { path: `${preflight}pdf/`, rooms: inPreflight('preflight-error.ts'), packages: /^fflate$/ },
  {
    path: `${preflight}measure/`,
    rooms: inPreflight('report.ts'),
    packages: /^node:(child_process|fs\/promises|os|path|util)$/,
  },
  { path: preflight, rooms: [preflight], packages: nothing },
  { path: `${kit}words/`, rooms: [], packages: /^@coodyssee\/preflight\/words$/ },
  { path: `${kit}errors.ts`, rooms: [], packages: /^@coodyssee\/logo\/errors$/ },
  { path: `${kit}disk/`, rooms: [`${kit}words/`, `${kit}errors.ts`], packages: /^node:.+$/ },
  { path: `${kit}naming/`, rooms: [`${kit}words/`], packages: /^@coodyssee\/logo$/ },
  { path: `${kit}markup/`, rooms: [`${kit}words/`], packages: /^@coodyssee\/logo\/svg$/ },
  {
    path: `${kit}record/`,
    rooms: [`${kit}words/`, `${kit}errors.ts`],
    packages: /^@coodyssee\/logo(\/(brand|colour|type))?$/,
  },
  {
    path: `${kit}supports/`,
    rooms: inKit('words/', 'naming/', 'markup/', 'record/', 'page/', 'errors.ts'),
    packages: /^(fflate|@coodyssee\/(tokens|logo(\/(?!node|browser|compose)[\w-]+)?))$/,
  },
  {
    path: `${kit}assembly/`,
    rooms: inKit('words/', 'naming/', 'markup/', 'record/', 'supports/', 'errors.ts'),
    packages: /^@coodyssee\/(tokens|preflight|logo(\/(brand|svg))?)$/,
  },
  {
    path: `${kit}packing/`,
    rooms: inKit('naming/', 'record/', 'supports/'),
    packages: /^(fflate|@noble\/hashes\/\w+\.js)$/,
  },
  {
    path: `${kit}table/`,
    rooms: [`${kit}words/`, `${kit}record/`, `${kit}errors.ts`],
    packages: /^(papaparse|fflate|saxes|@coodyssee\/logo(\/(brand|colour))?)$/,
  },
  {
    path: `${kit}batch/`,
    rooms: inKit(
      ...['words/', 'naming/', 'markup/', 'page/', 'disk/', 'record/', 'table/', 'supports/', 'assembly/'],
      'packing/',
      'errors.ts',
    ),
    packages: /^(node:(fs\/promises|os|path|url)|fflate|workerpool|@coodyssee\/(logo(\/[\w-]+)?|tokens))$/,
  },
  { path: `${kit}worker.ts`, rooms: [kit], packages: /^workerpool$/ },
  {
    path: `${kit}page/`,
    rooms: [`${kit}words/`],
    packages: /^(@coodyssee\/logo(\/(brand|scene|type|vector))?|lean-qr)$/,
  },
  {
    path: `${kit}index.ts`,
    rooms: inKit(...['words/', 'naming/', 'record/', 'supports/', 'assembly/', 'packing/', 'errors.ts']),
    packages: nothing,
  },
  {
    path: `${kit}catalogue.ts`,
    rooms: inKit('naming/', 'supports/labels/label-formats.ts'),
    packages: nothing,
  },
  { path: `${kit}markup.ts`, rooms: inKit('markup/'), packages: nothing },
  { path: `${kit}sheets.ts`, rooms: inKit('record/', 'supports/'), packages: nothing },
  // the command line stands on what everybody can take: the packages' public entries
  {
    path: cli,
    rooms: [],
    packages: /^(node:(fs|path|util)|@coodyssee\/(logo|preflight|kit|documents)(\/[\w-]+)?)$/,
  },
  ...documentRooms,
  ...siteRooms,
  wordpressRoom,
  // a test or a story may use anything; what is published draws, and leaves files to the exporters
  {
    path: react,
    rooms: [],
    packages:
      /^(react(-dom|\/jsx-runtime)?|react-aria-components|lucide-react|@coodyssee\/(tokens|logo(\/(?!node|compose|own-logo|pdf|png)[\w/-]+)?))$/,
  },
  // the pages show what the code does, and may look inside it; nothing of them is published
  {
    path: '.storybook/',
    rooms: [logo, react, `${kit}words/`, `${kit}packing/`, 'packages/documents/src/', 'package.json'],
    packages:
      /^(node:(fs|url)|virtual:charter|vite|react|culori|axe-core|woff2-encoder\/decompress|(@storybook|storybook)\/.+|@coodyssee\/(tokens|logo)(\/.+)?)$/,
  },
];
