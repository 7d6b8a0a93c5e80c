import { PNG } from 'pngjs';

/** A picture's pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly data: Buffer;
}

/** A PNG read back by another program's code, laid on white paper. */
export function readOnWhite(png: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let part = at; part < at + 3; part += 1)
      data[part] = Math.round((data[part] ?? 0) * alpha + 255 * (1 - alpha));
    data[at + 3] = 255;
  }
  return { width, height, data };
}
