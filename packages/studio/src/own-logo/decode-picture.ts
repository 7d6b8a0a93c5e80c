import { fileKind, type OwnPixels } from '@coodyssee/logo/own-logo';

const types = { png: 'image/png', jpeg: 'image/jpeg' } as const;

/** What the reader refuses as damaged: a picture without pixels. */
const broken: OwnPixels = { width: 0, height: 0, pixels: new Uint8Array() };

/** More than any page could hold, said without trying. */
const tooLarge = (width: number, height: number): OwnPixels => ({ width, height, pixels: new Uint8Array() });
const mostPixels = 64_000_000;

/** A PNG says its size in its first bytes: a small file may open into gigabytes. */
function claimedPixels(bytes: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length >= 24 ? [view.getUint32(16), view.getUint32(20)] : [0, 0];
}

async function pixelsOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<OwnPixels> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const { width, height } = bitmap;
  if (width * height > mostPixels) return tooLarge(width, height);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return broken;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

/** The pixels of a PNG or a JPEG, by the browser's own decoder; any other file as it is. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | OwnPixels> {
  const kind = fileKind(bytes);
  if (kind !== 'png' && kind !== 'jpeg') return bytes;
  const [width, height] = kind === 'png' ? claimedPixels(bytes) : [0, 0];
  if (width * height > mostPixels) return tooLarge(width, height);
  return pixelsOf(bytes, types[kind]).catch(() => broken);
}
