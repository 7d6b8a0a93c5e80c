import type { Swatch, SwatchGroup } from './swatches.ts';

/** How a swatch is bound to what it paints: a spot plate of its own, or an ordinary colour. */
const kinds = { spot: 1, process: 2 } as const;
const blocks = { groupStart: 0xc001, groupEnd: 0xc002, colour: 0x0001 } as const;

const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const f32 = (value: number): number[] => {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return [...new Uint8Array(view.buffer)];
};
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Big-endian UTF-16 with its length before it and a nought after it. */
const name = (text: string): number[] => {
  const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
  return [...u16(units.length + 1), ...[...units, 0].flatMap(u16)];
};

const block = (type: number, body: readonly number[]): number[] => [
  ...u16(type),
  ...u32(body.length),
  ...body,
];

interface Entry {
  readonly name: string;
  readonly model: 'CMYK' | 'RGB ';
  /** Each from 0 to 1. */
  readonly parts: readonly number[];
  readonly kind: number;
}

const colour = (entry: Entry): number[] =>
  block(blocks.colour, [
    ...name(entry.name),
    ...ascii(entry.model),
    ...entry.parts.flatMap(f32),
    ...u16(entry.kind),
  ]);

/** Four inks where they were decided, the screen's colour otherwise. */
const entry = ({ name, rgb, cmyk }: Swatch): Entry =>
  cmyk
    ? { name, model: 'CMYK', parts: cmyk.map((part) => part / 100), kind: kinds.process }
    : { name, model: 'RGB ', parts: rgb.map((part) => part / 255), kind: kinds.process };

const spots = (groups: readonly SwatchGroup[]): readonly Entry[] =>
  groups.flatMap(({ swatches }) =>
    swatches.flatMap(({ spot, cmyk }) =>
      spot && cmyk
        ? [{ name: spot, model: 'CMYK' as const, parts: cmyk.map((part) => part / 100), kind: kinds.spot }]
        : [],
    ),
  );

/** `coodyssee.ase`, for Illustrator, InDesign, Photoshop and Affinity: inks in CMYK, spot colours, screen ramps. */
export function renderAse(groups: readonly SwatchGroup[]): Uint8Array {
  const all = [
    ...groups.map((group) => ({ name: group.name, entries: group.swatches.map(entry) })),
    { name: 'Tons directs Coodyssée', entries: spots(groups) },
  ];
  const written = all.flatMap((group) => [
    block(blocks.groupStart, name(group.name)),
    ...group.entries.map(colour),
    block(blocks.groupEnd, []),
  ]);
  return Uint8Array.from([...ascii('ASEF'), ...u16(1), ...u16(0), ...u32(written.length), ...written.flat()]);
}
