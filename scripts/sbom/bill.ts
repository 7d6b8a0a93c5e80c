/**
 * A bill of materials in CycloneDX 1.5: our packages, what is installed with them, and what of others they carry in
 * another form. Made of the lock alone, without a date, so that the same lock gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { type Copied, copied } from './copied.ts';
import { type Lock, type Locked, nameOf, needsOf, shippedPaths } from './lock.ts';

const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** One licence has an SPDX id, more than one make an expression; no licence of ours is on SPDX's list. */
function licences(licence = 'NOASSERTION') {
  if (licence === 'UNLICENSED') return [{ license: { name: 'UNLICENSED' } }];
  if (/ (?:AND|OR) /.test(licence)) return [{ expression: licence }];
  return [{ license: licence.startsWith('LicenseRef-') ? { name: licence.slice(11) } : { id: licence } }];
}

/** npm writes base64, CycloneDX hexadecimal. */
function hashes({ integrity }: Locked) {
  const [, algorithm = '', digest = ''] = /^(sha\d+)-(.+)$/.exec(integrity ?? '') ?? [];
  if (!algorithm) return {};
  const alg = algorithm.replace('sha', 'SHA-');
  return { hashes: [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] };
}

function componentOf(lock: Lock, path: string) {
  const locked = lock[path] as Locked;
  const name = nameOf(path, locked);
  const version = locked.version ?? '';
  return {
    type: 'library',
    'bom-ref': refOf(lock, path),
    name,
    version,
    scope: locked.optional ? 'optional' : 'required',
    ...hashes(locked),
    licenses: licences(locked.license),
    purl: purl(name, version),
  };
}

/** The path tells apart two copies of one version. */
const refOf = (lock: Lock, path: string): string =>
  `${nameOf(path, lock[path] as Locked)}@${lock[path]?.version}${path.split('node_modules/').length > 2 ? `|${path}` : ''}`;

function carried(lock: Lock, { name, from, version, licence, copyright, inside, files }: Copied) {
  const taken = version ?? lock[`node_modules/${from}`]?.version ?? '';
  return {
    type: 'data',
    'bom-ref': `${inside}|${name}`,
    name,
    version: taken,
    description: `Taken from ${from} ${taken}; carried by ${inside}`,
    licenses: licences(licence),
    copyright,
    properties: files.map((value) => ({ name: 'coodyssee:file', value })),
  };
}

/** The whole bill, as it is written. */
export function billOf(lock: Lock): string {
  const paths = shippedPaths(lock).toSorted();
  const dependencies = paths.map((path) => {
    const ref = refOf(lock, path);
    const inside = copied.filter((one) => one.inside === ref.replace(/@[^@]*$/, ''));
    const needs = needsOf(lock, path).map((one) => refOf(lock, one));
    return { ref, dependsOn: [...needs, ...inside.map((one) => `${one.inside}|${one.name}`)].sort() };
  });
  const { name = '', version = '', license } = lock[''] ?? {};
  const ours = paths.filter((path) => !path.includes('node_modules/')).map((path) => refOf(lock, path));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': name, name, version, licenses: licences(license) },
    },
    components: [...paths.map((path) => componentOf(lock, path)), ...copied.map((one) => carried(lock, one))],
    dependencies: [{ ref: name, dependsOn: ours }, ...dependencies],
  };
  return `${JSON.stringify({ ...bill, serialNumber: serialOf(bill) }, null, 2)}\n`;
}

/** A UUID of version 8, which is free to be a digest: another bill has another. */
function serialOf(bill: object): string {
  const hex = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
