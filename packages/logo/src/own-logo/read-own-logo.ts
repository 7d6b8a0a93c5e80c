import { drawSvg } from './draw.ts';
import { fileKind } from './file-kind.ts';
import type { OwnLogo, OwnPixels, ReadOptions } from './own-logo.ts';
import { refused } from './refusals.ts';
import { takePixels } from './take-pixels.ts';

/**
 * Reads a member's own logo and draws it again.
 *
 * An SVG is given as its bytes: it is parsed as strict XML, what draws is taken from an allow-list and becomes filled
 * outlines, everything else is dropped with a notice or refused. A PNG or a JPEG is given as its decoded pixels
 * (a browser's `createImageBitmap` and canvas, sharp in Node): it is cut out of its plain light ground, made no larger than
 * 2400 px and encoded again. Either is drawn once more in one ink where that makes sense.
 *
 * It takes from a few ms to about a second; a page does it in a worker.
 * @throws IdentityError `own-logo-kind` for bytes of no SVG (a PNG's and a JPEG's too: they must be decoded first),
 * `own-logo-broken`, `own-logo-unsafe`, `own-logo-too-large`, `own-logo-too-small`, `own-logo-empty`, `own-logo-text`,
 * `own-logo-clip`
 * @example readOwnLogo(await file.bytes())
 * @example readOwnLogo({ width, height, pixels }, { keepGround: true })
 */
export function readOwnLogo(source: Uint8Array | OwnPixels, options: ReadOptions = {}): OwnLogo {
  if (!(source instanceof Uint8Array)) return takePixels(source, options);
  const kind = fileKind(source);
  if (kind !== 'svg') throw refused('kind', kind ? { decode: kind } : {});
  return drawSvg(source, options);
}
