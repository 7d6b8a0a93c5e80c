import { IdentityError } from '../../errors.ts';
import { concatBytes } from '../png/chunk.ts';

const headerLength = 6;
const entryLength = 16;

/** Width, height and kind of a PNG, from its first chunk. */
function readHeader(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const isPng = png.length > 33 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng
    ? { width: view.getUint32(16), height: view.getUint32(20), bits: png[24], type: png[25] }
    : undefined;
}

function checkIcon(png: Uint8Array): number {
  const header = readHeader(png);
  const fits = header && header.width === header.height && header.width >= 1 && header.width <= 256;
  if (fits && header.bits === 8 && header.type === 6) return header.width;
  throw new IdentityError(
    'bad-size',
    {
      what: 'Une des images ne peut pas entrer dans une icône.',
      why: 'Une icône réunit des PNG carrés de 1 à 256\u00a0px de côté, en couleurs complètes avec transparence.',
      fix: 'Partez d’un dessin carré, en 16, 24, 32 et 48\u00a0px.',
    },
    { reason: 'icon', ...header },
  );
}

function entry(side: number, length: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(entryLength));
  // One byte a side: the format writes 256 as 0.
  view.setUint8(0, side % 256);
  view.setUint8(1, side % 256);
  view.setUint16(4, 1, true);
  view.setUint16(6, 32, true);
  view.setUint32(8, length, true);
  view.setUint32(12, offset, true);
  return new Uint8Array(view.buffer);
}

/**
 * Several sizes of one square drawing as a Windows icon (`favicon.ico`), each kept as the PNG it is.
 * @param pngs square, 1 to 256 px a side, drawn with `colours: 'full'`; smallest first by custom
 * @throws IdentityError `bad-size` when a PNG is not such an image, or when there is none
 * @example renderIco(await Promise.all([16, 24, 32, 48].map((width) => renderPng(scene, inks, { width }, { colours: 'full' }))))
 */
export function renderIco(pngs: readonly Uint8Array[]): Uint8Array {
  const sides = pngs.length > 0 ? pngs.map(checkIcon) : [checkIcon(new Uint8Array())];
  let offset = headerLength + entryLength * pngs.length;
  const entries = pngs.map((png, at) => {
    const written = entry(sides[at] ?? 0, png.length, offset);
    offset += png.length;
    return written;
  });
  return concatBytes([Uint8Array.of(0, 0, 1, 0, pngs.length, 0), ...entries, ...pngs]);
}
