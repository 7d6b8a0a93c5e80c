/** One package of package-lock.json, as far as its licence goes. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}
export type Lock = Readonly<Record<string, Locked>>;

/** Licences under which others may take what we publish: they ask to be named, and no more. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BSL-1.0',
  'OFL-1.1',
  'MPL-2.0',
  'Zlib',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

/** `(MIT OR Apache-2.0)` is met by one of them, `MIT AND OFL-1.1` by both. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())));

/** Packages that come with ours, by name and version, each with its licence. */
export const shipped = (lock: Lock): readonly (readonly [name: string, licence: string])[] =>
  Object.entries(lock)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .map(([path, { version, license = 'none' }]) => [
      `${path.split('node_modules/').at(-1)}@${version}`,
      license,
    ]);

export const refused = (lock: Lock): readonly string[] =>
  shipped(lock).flatMap(([name, licence]) => (isAllowed(licence) ? [] : [`${name}: ${licence}`]));
