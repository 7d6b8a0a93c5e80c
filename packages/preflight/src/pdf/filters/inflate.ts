import { Inflate, Unzlib } from 'fflate';
import { Growing } from '../growing.ts';
import type { Filter } from './filter.ts';

/** How much is fed at a time: what comes out of it is looked at before more is unpacked. */
const step = 4096;

function pump(unzip: Unzlib | Inflate, packed: Uint8Array, out: Growing): boolean {
  unzip.ondata = (part) => out.append(part);
  try {
    for (let at = 0; at < packed.length && !out.isFull; at += step)
      unzip.push(packed.subarray(at, at + step), at + step >= packed.length);
    return !out.isFull;
  } catch {
    return false;
  }
}

/** Flate. Where the wrapping is broken, what lies in it is tried bare. */
export const inflate: Filter = ({ bytes, most }) => {
  const out = new Growing(most);
  const whole = pump(new Unzlib(), bytes, out);
  if (whole || out.length > 0) return { bytes: out.taken(), whole };
  const bare = new Growing(most);
  pump(new Inflate(), bytes.subarray(2), bare);
  return { bytes: bare.taken(), whole: false };
};
