/** What a function takes: whole numbers and floats, as WebAssembly names them. */
const types = { i: 0x7f, f: 0x7d } as const;

/** A function that the engine may call, and what it takes: `iiiffi`. It answers nothing. */
export interface Callback {
  readonly takes: string;
  readonly call: (...values: readonly number[]) => void;
}

/** A length before what it counts; none here needs a second byte. */
const counted = (bytes: readonly number[]): readonly number[] => [bytes.length, ...bytes];
const section = (id: number, entries: readonly (readonly number[])[]): readonly number[] => [
  id,
  ...counted([entries.length, ...entries.flat()]),
];
const name = (at: number): readonly number[] => counted([0x61 + at]);
const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** A module that takes each function in and gives it out again, with its types: a table wants no other. */
const moduleOf = (callbacks: readonly Callback[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...magic,
    ...section(
      1,
      callbacks.map(({ takes }) => [
        0x60,
        ...counted(Array.from(takes, (letter) => types[letter as keyof typeof types])),
        0x00,
      ]),
    ),
    ...section(
      2,
      callbacks.map((_, at) => [...counted([0x65]), ...name(at), 0x00, at]),
    ),
    ...section(
      7,
      callbacks.map((_, at) => [...name(at), 0x00, at]),
    ),
  ]);

/** Puts functions where the engine can call them, and tells the number of each. */
export function addCallbacks(table: WebAssembly.Table, callbacks: readonly Callback[]): readonly number[] {
  const given = Object.fromEntries(callbacks.map(({ call }, at) => [String.fromCharCode(0x61 + at), call]));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(callbacks)), { e: given });
  const first = table.grow(callbacks.length);
  callbacks.forEach((_, at) => {
    table.set(first + at, exports[String.fromCharCode(0x61 + at)]);
  });
  return callbacks.map((_, at) => first + at);
}
