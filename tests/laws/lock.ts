/** One package of package-lock.json, as far as the law reads it. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages of a lock, by their path: `node_modules/a/node_modules/b`. */
export type Lock = Readonly<Record<string, Locked>>;

/** Where Node would find a package from another one's folder. */
function lookUp(lock: Lock, from: string, name: string): Locked | undefined {
  const found = lock[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
  if (found || from === '') return found;
  const parent = from.includes('node_modules/') ? from.slice(0, from.lastIndexOf('node_modules/')) : '';
  return lookUp(lock, parent.replace(/\/$/, ''), name);
}

/**
 * Optional packages, the binaries of other systems, that the lock does not hold in the wanted version:
 * `npm install` drops them in silence where a registry lacks one, and then `npm ci` fails elsewhere.
 */
export function missingOptional(lock: Lock): readonly string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, wanted]) => {
      const found = lookUp(lock, path, name);
      const exact = /^\d/.test(wanted);
      return found && (!exact || found.version === wanted) ? [] : [`${path || 'root'} -> ${name}@${wanted}`];
    }),
  );
}

/** Addresses a lock names; only links to our own folders may be. */
export function addresses(lock: Lock): readonly string[] {
  return Object.values(lock).flatMap(({ resolved, link }) => (resolved && !link ? [resolved] : []));
}
