import { blobOf } from './save-file.ts';

/** What can be copied: a picture, or text. */
type Copied = 'image/png' | 'text/plain';

/**
 * Puts something on the clipboard that is still being made: Safari wants the promise itself, in the very press of
 * the button; elsewhere it does no harm.
 *
 * @returns false where the browser refuses
 */
export async function copyWhenMade(type: Copied, made: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: made })]);
    return true;
  } catch (error) {
    // what could not be made is told as such
    await made;
    if (error instanceof Error) return false;
    throw error;
  }
}

export const textBlob = (text: string): Blob => blobOf(new TextEncoder().encode(text), 'text.txt');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A picture as a page shows it: its name, its words and its size. */
export interface Picture {
  readonly name: string;
  readonly alternative: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The picture in HTML, with its text alternative. A file and not the drawing itself: what people's sites are made
 * with takes out drawings and addresses that hold data.
 *
 * @example pictureMarkup({ name: 'atelier-ubac.png', alternative: 'Atelier Ubac.', width: 320, height: 117 })
 */
export const pictureMarkup = ({ name, alternative, width, height }: Picture): string =>
  `<img src="${escaped(name)}" alt="${escaped(alternative)}" width="${width}" height="${height}">`;

/** Width and height of a PNG in pixels, from its first chunk. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
