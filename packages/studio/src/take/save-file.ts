const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  eml: 'message/rfc822',
  zip: 'application/zip',
  odt: 'application/vnd.oasis.opendocument.text',
  odg: 'application/vnd.oasis.opendocument.graphics',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The letters after the last point. */
const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The name without its folders. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The name without its folders and its ending. */
export const stemOf = (path: string): string => nameOf(path).slice(0, -endingOf(path).length - 1);

/** Bytes as the browser knows them, with the type that their name tells. */
export const blobOf = (bytes: Uint8Array, name: string): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[endingOf(name)] ?? 'application/octet-stream' });

/** Time for the browser to take the file over, in ms. */
const grace = 60_000;

/** Hands a file to the browser's own downloads, under this name. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const href = URL.createObjectURL(blobOf(bytes, name));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), grace);
}
