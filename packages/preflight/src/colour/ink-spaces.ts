import type { ColourSpace, Inks } from './colour.ts';

const process = ['cyan', 'magenta', 'yellow', 'black'] as const;
const isAll = (name: string) => name === 'All';
const isNone = (name: string) => name === 'None';
const plateOf = (name: string) => process.indexOf(name.toLowerCase() as (typeof process)[number]);

/** Names are bytes of UTF-8. */
export const decodedName = (name: string): string =>
  new TextDecoder().decode(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));

/** Separation and DeviceN: each number of a colour is a tint of one plate. */
export function inkSpace(family: string, names: readonly string[]): ColourSpace {
  const plates = names.map(plateOf);
  const isRegistration = names.some(isAll);
  const spots = names.filter((name, at) => (plates[at] ?? -1) < 0 && !isAll(name) && !isNone(name));
  const named = plates.reduce((bits, plate) => (plate < 0 ? bits : bits | (1 << plate)), 0);
  return {
    kind: 'inks',
    family,
    count: names.length,
    spots,
    named: isRegistration ? 0b1111 : named,
    isAll: isRegistration,
    initial: names.map(() => 1),
    inksOf: (values) => {
      const laid: [number, number, number, number] = [0, 0, 0, 0];
      for (const [at, plate] of plates.entries())
        if (plate >= 0) laid[plate] = Math.min(1, Math.max(0, values[at] ?? 0));
      const all = values[0] ?? 0;
      return isRegistration ? ([all, all, all, all] satisfies Inks) : laid;
    },
  };
}
