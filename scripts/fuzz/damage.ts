import { readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';

/** One wound: where, as a part of the whole, how long, and what is done there. */
const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(40),
  by: fc.constantFrom('overwrite', 'cut', 'repeat', 'splice'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
});

/** Signs that formats live by: random bytes alone would seldom pass the first line of a reader. */
const words = [
  '<',
  '>',
  '"',
  '/',
  ';',
  '\n',
  '\0',
  '&',
  '999999999999',
  '-1',
  'NaN',
  'é',
  '<!--',
  'url(#',
  '<<',
  'obj',
].map((word) => new TextEncoder().encode(word));

function hurt(
  bytes: Uint8Array,
  { at, length, by, bytes: put }: typeof wound extends fc.Arbitrary<infer W> ? W : never,
) {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + length);
  const middle = {
    overwrite: put,
    cut: new Uint8Array(),
    repeat: Buffer.concat([bytes.subarray(start, end), bytes.subarray(start, end)]),
    splice: words[length % words.length] ?? put,
  }[by];
  return Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(by === 'splice' ? start : end)]);
}

/** The files of folders, smaller than a limit: what people and tests hand in. */
export function filesIn(folders: readonly string[], ending: RegExp): readonly Uint8Array[] {
  const root = new URL('../../tests/fixtures/', import.meta.url);
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => new URL(`${folder}${name}`, root))
      .filter((file) => statSync(file).size < 200_000)
      .map((file) => readFileSync(file)),
  );
}

/** A file of those, with one to six wounds. */
export const damaged = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(wound, { minLength: 1, maxLength: 6 }))
    .map(([file, wounds]) => wounds.reduce<Uint8Array>(hurt, file));
