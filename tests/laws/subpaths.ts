import { posix } from 'node:path';

/** The conditions of one public entry. */
export interface Entry {
  readonly '@coodyssee/source': string;
  readonly types: string;
  readonly default: string;
}

const entryOf = (source: string): Entry => {
  const built = source.replace('./src/', './dist/').replace(/\.tsx?$/, '');
  return { '@coodyssee/source': source, types: `${built}.d.ts`, default: `${built}.js` };
};

const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** The modules an index exports from, each with the values it names; types need no entry of their own. */
function modulesOf(index: string): readonly (readonly [source: string, names: readonly string[]])[] {
  return [...index.matchAll(/export \{([^}]*)\} from '(.*?)';/g)].map(([, names = '', source = '']) => [
    source,
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  ]);
}

/** One entry for each value that the index exports, by its name in kebab case: `Button` is `./button`. */
export function subpathsOf(index: string): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    modulesOf(index).flatMap(([source, names]) =>
      names.map((name) => [`./${kebab(name)}`, entryOf(`./${posix.join('src', source)}`)]),
    ),
  );
}
