import { inflateSync } from 'fflate';
import { deflatedEngine } from './harfbuzz.generated.ts';

/**
 * The engine's binary, from a module like any other: a file beside this one would have to be found by every bundler,
 * server and browser in a way of its own. A site that serves the file itself puts its own module in this one's place.
 */
export const readBinary = async (): Promise<BufferSource> =>
  inflateSync(Uint8Array.from(atob(deflatedEngine), (char) => char.charCodeAt(0)));
